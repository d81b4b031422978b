/*
 * Federation OAL for ANTLR 4, as grammar/README.md gives it. Only `npm run bench -- compile` uses it, to hold the
 * project's own parser against what ANTLR makes of the same language. It accepts and refuses the same scripts, but for
 * the limits on nesting and length; what Chevrotain's actions refuse (the order of filter, function and decorator,
 * unknown escapes, numbers out of range) is no matter of a grammar.
 */
grammar Oal;

script
    : statement* EOF
    ;

statement
    : metricStatement
    | disableStatement
    | scopeStatement
    | enumStatement
    | sourceStatement
    | decoratorStatement
    | functionStatement
    ;

metricStatement
    : name '=' 'from' '(' castType? name '.' ('*' | attributePath) ')' ('.' name callArguments)* end
    ;

disableStatement
    : 'disable' '(' name ')' end
    ;

scopeStatement
    : 'scope' name '=' NUMBER 'catalog' name end
    ;

// The last statement of a script may go without.
end
    : ';'
    | EOF
    ;

enumStatement
    : 'enum' name '{' (enumMember (',' enumMember)* ','?)? '}'
    ;

enumMember
    : name ('=' '-'? NUMBER)? 'virtual'?
    ;

sourceStatement
    : 'source' name 'of' name ('from' origin (',' origin)*)? fields
    ;

origin
    : name '.' name
    ;

fields
    : '{' field* '}'
    ;

field
    : 'id'? name ':' type initializer? ';'
    ;

decoratorStatement
    : 'decorator' name fields
    ;

functionStatement
    : 'function' name tag? (addsClause | functionBody)
    ;

addsClause
    : 'adds' name end
    ;

functionBody
    : '(' (parameter (',' parameter)*)? ')' ('from' TEXT)? '{' (stateMember | valueMember)* '}'
    ;

tag
    : '@' NUMBER
    ;

parameter
    : name ':' 'const'? type 'from'? initializer?
    ;

stateMember
    : 'state' name ':' type ('=' mergeClause)? ';'
    ;

mergeClause
    : name '(' (mergeArgument (',' mergeArgument)*)? ')' ('limit' expression)?
    ;

mergeArgument
    : expression (':' expression)?
    ;

valueMember
    : 'value' name ':' type initializer? ';'
    ;

initializer
    : '=' expression
    ;

type
    : name ('<' type (',' type)* '>')?
    | fields
    ;

attributePath
    : name selector*
    ;

selector
    : '.' name
    | '[' TEXT ']'
    ;

callArguments
    : '(' (expression (',' expression)*)? ')'
    ;

castType
    : '(' ('str' '->')? ('long' | 'int') ')'
    ;

expression
    : expression selector
    | castType expression
    | ('!' | '-') expression
    | expression ('*' | '/' | '%') expression
    | expression ('+' | '-') expression
    | expression ('<' | '<=' | '>' | '>=' | 'like' | 'in' | 'contain' | 'not' 'contain') expression
    | expression ('==' | '!=') expression
    | expression '&&' expression
    | expression '||' expression
    | <assoc = right> expression '?' expression ':' expression
    | NUMBER
    | TEXT
    | 'true'
    | 'false'
    | 'null'
    | name callArguments?
    | '(' expression ')'
    | '[' (expression (',' expression)*)? ']'
    ;

name
    : IDENTIFIER
    | 'from'
    | 'disable'
    | 'scope'
    | 'catalog'
    | 'enum'
    | 'virtual'
    | 'source'
    | 'of'
    | 'id'
    | 'decorator'
    | 'function'
    | 'adds'
    | 'state'
    | 'value'
    | 'const'
    | 'limit'
    | 'str'
    | 'long'
    | 'int'
    | 'not'
    | 'like'
    | 'in'
    | 'contain'
    ;

IDENTIFIER
    : [\p{ID_Start}$_] [\p{ID_Continue}$]*
    ;

NUMBER
    : [0-9] [0-9_]* ('.' [0-9]+)? ([eE] [+-]? [0-9]+)? [lL]?
    ;

TEXT
    : '"' (~["\\\r\n] | '\\' ~[\r\n])* '"'
    ;

BLOCK_COMMENT
    : '/*' (BLOCK_COMMENT | .)*? '*/' -> channel(HIDDEN)
    ;

LINE_COMMENT
    : '//' ~[\r\n]* -> channel(HIDDEN)
    ;

SPACE
    : [\t-\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]+ -> channel(HIDDEN)
    ;
