import { BaseErrorListener, CharStream, CommonTokenStream, PredictionMode } from 'antlr4ng';
import { OalLexer } from './generated/OalLexer.ts';
import { OalParser, type ScriptContext } from './generated/OalParser.ts';

/** Counts; the texts are of no interest. */
class ErrorCount extends BaseErrorListener {
  count = 0;

  override syntaxError(): void {
    this.count++;
  }
}

export interface AntlrParsed {
  readonly tree: ScriptContext;
  readonly errors: number;
}

/** Parses a script to ANTLR's tree, in the faster of ANTLR's ways of predicting (SLL suffices for this grammar). */
export function parseWithAntlr(text: string): AntlrParsed {
  const errors = new ErrorCount();
  const lexer = new OalLexer(CharStream.fromString(text));
  lexer.removeErrorListeners();
  lexer.addErrorListener(errors);
  const parser = new OalParser(new CommonTokenStream(lexer));
  parser.removeErrorListeners();
  parser.addErrorListener(errors);
  parser.interpreter.predictionMode = PredictionMode.SLL;
  const tree = parser.script();
  return { tree, errors: errors.count };
}
