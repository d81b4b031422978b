/**
 * The ceiling of the merge: readers that know one layout by heart, check nothing, and add straight into arrays that are
 * as large as they will ever be. `tables` is how many tables take an increment in the program beside it: of each service,
 * of each service of each cluster, of the whole cluster.
 */

/** Reads varints below 2^28. */
class Cursor {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  varint(): number {
    const { bytes } = this;
    let byte = bytes[this.at++]!;
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let shift = 7; ; shift += 7) {
      byte = bytes[this.at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  /** Past a field's tag and length, or past its tag when it is a number. */
  enter(): void {
    const tag = this.varint();
    if ((tag & 7) === 2) this.varint();
  }

  /** Past a whole field. */
  skip(): void {
    const tag = this.varint();
    const value = this.varint();
    if ((tag & 7) === 2) this.at += value;
  }
}

/** From an `Upward` message with one block to that block's columns; the entities are read on the way. */
function enterColumns(cursor: Cursor, entities: Int32Array): number {
  cursor.enter(); // the batch
  cursor.skip(); // its lane
  cursor.skip(); // and number
  cursor.enter(); // the block
  cursor.skip(); // its metric
  cursor.skip(); // and bucket
  cursor.enter(); // the number of its rows
  const rows = cursor.varint();
  cursor.enter(); // the entities
  readRuns(cursor, rows, entities);
  cursor.enter(); // the columns
  return rows;
}

function readRuns(cursor: Cursor, count: number, values: Int32Array): void {
  for (let i = 0, next = 0; i < count; ) {
    const token = cursor.varint();
    let value = i === 0 ? token >>> 2 : next + (token >>> 1);
    next = value + ((token & 1) === 1 ? cursor.varint() + 2 : 1);
    while (value < next) values[i++] = value++;
  }
}

export class HandWrittenPercent {
  readonly #tables: number;
  readonly #entities: Int32Array;
  /** The stream's entities in this node's numbering. */
  readonly #translation: Int32Array;
  readonly total: Float64Array;
  readonly match: Float64Array;
  readonly #clusterTotal: Float64Array;
  readonly #clusterMatch: Float64Array;
  readonly #all = new Float64Array(2);

  constructor(entities: number, tables: 1 | 3) {
    this.#tables = tables;
    this.#entities = new Int32Array(entities);
    this.#translation = Int32Array.from({ length: entities }, (_, i) => i);
    [this.total, this.match] = [new Float64Array(entities), new Float64Array(entities)];
    [this.#clusterTotal, this.#clusterMatch] = [new Float64Array(entities), new Float64Array(entities)];
  }

  clear(): void {
    for (const column of [this.total, this.match, this.#clusterTotal, this.#clusterMatch, this.#all]) column.fill(0);
  }

  receive(message: Uint8Array): void {
    const cursor = new Cursor(message);
    const rows = enterColumns(cursor, this.#entities);
    this.#add(cursor, rows, this.total, this.#clusterTotal, 0);
    this.#add(cursor, rows, this.match, this.#clusterMatch, 1);
  }

  #add(cursor: Cursor, rows: number, column: Float64Array, clusterColumn: Float64Array, all: number): void {
    const entities = this.#entities;
    const translation = this.#translation;
    const several = this.#tables > 1;
    let sum = 0;
    cursor.enter();
    for (let i = 0; i < rows; i++) {
      const value = cursor.varint() >>> 1;
      const entity = translation[entities[i]!]!;
      column[entity]! += value;
      if (!several) continue;
      clusterColumn[entity]! += value;
      sum += value;
    }
    this.#all[all]! += sum;
  }
}

export class HandWrittenHistograms {
  readonly #tables: number;
  readonly #width: number;
  readonly #entities: Int32Array;
  readonly #lengths: Int32Array;
  readonly #translation: Int32Array;
  readonly cells: Uint32Array;
  readonly #clusterCells: Uint32Array;
  readonly #all: Float64Array;

  /** `width`: above the largest key. */
  constructor(entities: number, width: number, tables: 1 | 3) {
    this.#tables = tables;
    this.#width = width;
    this.#entities = new Int32Array(entities);
    this.#lengths = new Int32Array(entities);
    this.#translation = Int32Array.from({ length: entities }, (_, i) => i);
    this.cells = new Uint32Array(entities * width);
    this.#clusterCells = new Uint32Array(tables === 1 ? 0 : entities * width);
    this.#all = new Float64Array(width);
  }

  clear(): void {
    this.cells.fill(0);
    this.#clusterCells.fill(0);
    this.#all.fill(0);
  }

  receive(message: Uint8Array): void {
    const cursor = new Cursor(message);
    const rows = enterColumns(cursor, this.#entities);
    cursor.skip(); // the precision, which is the same in all rows
    cursor.enter();
    for (let row = 0; row < rows; row++) this.#lengths[row] = cursor.varint();
    const weights = new Cursor(message, cursor.at);
    weights.skip();
    weights.enter();
    cursor.enter();
    this.#addRows(message, rows, cursor.at, weights.at);
  }

  /** Two cursors in local variables: object fields would be written back at every byte. */
  #addRows(bytes: Uint8Array, rows: number, keysAt: number, weightsAt: number): void {
    const { cells } = this;
    const clusterCells = this.#clusterCells;
    const all = this.#all;
    const several = this.#tables > 1;
    let at = keysAt;
    let weightAt = weightsAt;
    for (let row = 0; row < rows; row++) {
      const start = this.#translation[this.#entities[row]!]! * this.#width;
      const length = this.#lengths[row]!;
      for (let i = 0, next = 0; i < length; ) {
        let token = bytes[at++]!;
        for (let shift = 7, byte = token; byte > 127; shift += 7) {
          byte = bytes[at++]!;
          token = (token & ((1 << shift) - 1)) | (byte << shift);
        }
        let key = i === 0 ? token >>> 2 : next + (token >>> 1);
        let more = 1;
        if ((token & 1) === 1) {
          let byte = bytes[at++]!;
          let run = byte;
          for (let shift = 7; byte > 127; shift += 7) {
            byte = bytes[at++]!;
            run = (run & ((1 << shift) - 1)) | (byte << shift);
          }
          more = run + 2;
        }
        next = key + more;
        for (; key < next; key++, i++) {
          let weight = bytes[weightAt++]!;
          for (let shift = 7, byte = weight; byte > 127; shift += 7) {
            byte = bytes[weightAt++]!;
            weight = (weight & ((1 << shift) - 1)) | (byte << shift);
          }
          weight >>>= 1;
          cells[start + key]! += weight;
          if (!several) continue;
          clusterCells[start + key]! += weight;
          all[key]! += weight;
        }
      }
    }
  }
}
