import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../../src/runtime/package-root.ts';

/** A directory that scripts/make-test-certificates.sh has filled. */
export class TestCertificates {
  readonly directory: string;

  /** With a certificate for each cluster. */
  constructor(...clusters: readonly string[]) {
    this.directory = mkdtempSync(join(tmpdir(), 'certificates-'));
    this.add(clusters);
  }

  /** Signs more; `environment` is the script's. */
  add(clusters: readonly string[], environment: Readonly<Record<string, string>> = {}): void {
    const script = join(packageRoot(), 'scripts', 'make-test-certificates.sh');
    const env = { PATH: process.env['PATH'], ...environment };
    execFileSync(script, [this.directory, ...clusters], { env, stdio: 'pipe' });
  }

  path(file: string): string {
    return join(this.directory, file);
  }

  read(file: string): Buffer {
    return readFileSync(this.path(file));
  }

  /** Puts another authority's server certificate and authority in the place of these. */
  replaceServerBy(other: TestCertificates): void {
    for (const file of ['server.key', 'server.crt']) copyFileSync(other.path(file), this.path(file));
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}
