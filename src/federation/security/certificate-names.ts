import type { PeerCertificate } from 'node:tls';

/** `DNS:a.example, URI:"spiffe://a,b"`, as Node writes alternative names: what would be ambiguous is quoted as in JSON. */
const ALTERNATIVE = /([A-Za-z][A-Za-z ]*):("(?:[^"\\]|\\.)*"|[^,]*)(?:, |$)/gy;

/** The names that a certificate speaks for: the subject's common names, and alternative ones of kind DNS and URI. */
export function namesOf({ subject, subjectaltname = '' }: PeerCertificate): string[] {
  const common = [subject?.CN ?? []].flat();
  const alternative = [...subjectaltname.matchAll(ALTERNATIVE)]
    .filter(([, kind]) => kind === 'DNS' || kind === 'URI')
    .flatMap(([, , name]) => textOf(name!));
  return [...common, ...alternative];
}

function textOf(written: string): string | [] {
  if (!written.startsWith('"')) return written;
  try {
    return String(JSON.parse(written));
  } catch {
    // A name that cannot be read speaks for nobody.
    return [];
  }
}
