// @ts-nocheck: made by antlr-ng@1.0.10 from Oal.g4, d9f8d5b0d670477bd61bc98be8794a1632324a367f697d3daec3961fafbf6cb1

import * as antlr from "antlr4ng";
import { Token } from "antlr4ng";

// for running tests with parameters, TODO: discuss strategy for typed parameters in CI
// eslint-disable-next-line no-unused-vars
type int = number;


export class OalParser extends antlr.Parser {
    public static readonly T__0 = 1;
    public static readonly T__1 = 2;
    public static readonly T__2 = 3;
    public static readonly T__3 = 4;
    public static readonly T__4 = 5;
    public static readonly T__5 = 6;
    public static readonly T__6 = 7;
    public static readonly T__7 = 8;
    public static readonly T__8 = 9;
    public static readonly T__9 = 10;
    public static readonly T__10 = 11;
    public static readonly T__11 = 12;
    public static readonly T__12 = 13;
    public static readonly T__13 = 14;
    public static readonly T__14 = 15;
    public static readonly T__15 = 16;
    public static readonly T__16 = 17;
    public static readonly T__17 = 18;
    public static readonly T__18 = 19;
    public static readonly T__19 = 20;
    public static readonly T__20 = 21;
    public static readonly T__21 = 22;
    public static readonly T__22 = 23;
    public static readonly T__23 = 24;
    public static readonly T__24 = 25;
    public static readonly T__25 = 26;
    public static readonly T__26 = 27;
    public static readonly T__27 = 28;
    public static readonly T__28 = 29;
    public static readonly T__29 = 30;
    public static readonly T__30 = 31;
    public static readonly T__31 = 32;
    public static readonly T__32 = 33;
    public static readonly T__33 = 34;
    public static readonly T__34 = 35;
    public static readonly T__35 = 36;
    public static readonly T__36 = 37;
    public static readonly T__37 = 38;
    public static readonly T__38 = 39;
    public static readonly T__39 = 40;
    public static readonly T__40 = 41;
    public static readonly T__41 = 42;
    public static readonly T__42 = 43;
    public static readonly T__43 = 44;
    public static readonly T__44 = 45;
    public static readonly T__45 = 46;
    public static readonly T__46 = 47;
    public static readonly T__47 = 48;
    public static readonly T__48 = 49;
    public static readonly T__49 = 50;
    public static readonly T__50 = 51;
    public static readonly T__51 = 52;
    public static readonly T__52 = 53;
    public static readonly T__53 = 54;
    public static readonly IDENTIFIER = 55;
    public static readonly NUMBER = 56;
    public static readonly TEXT = 57;
    public static readonly BLOCK_COMMENT = 58;
    public static readonly LINE_COMMENT = 59;
    public static readonly SPACE = 60;
    public static readonly RULE_script = 0;
    public static readonly RULE_statement = 1;
    public static readonly RULE_metricStatement = 2;
    public static readonly RULE_disableStatement = 3;
    public static readonly RULE_scopeStatement = 4;
    public static readonly RULE_end = 5;
    public static readonly RULE_enumStatement = 6;
    public static readonly RULE_enumMember = 7;
    public static readonly RULE_sourceStatement = 8;
    public static readonly RULE_origin = 9;
    public static readonly RULE_fields = 10;
    public static readonly RULE_field = 11;
    public static readonly RULE_decoratorStatement = 12;
    public static readonly RULE_functionStatement = 13;
    public static readonly RULE_addsClause = 14;
    public static readonly RULE_functionBody = 15;
    public static readonly RULE_tag = 16;
    public static readonly RULE_parameter = 17;
    public static readonly RULE_stateMember = 18;
    public static readonly RULE_mergeClause = 19;
    public static readonly RULE_mergeArgument = 20;
    public static readonly RULE_valueMember = 21;
    public static readonly RULE_initializer = 22;
    public static readonly RULE_type = 23;
    public static readonly RULE_attributePath = 24;
    public static readonly RULE_selector = 25;
    public static readonly RULE_callArguments = 26;
    public static readonly RULE_castType = 27;
    public static readonly RULE_expression = 28;
    public static readonly RULE_name = 29;

    public static readonly literalNames = [
        null, "'='", "'from'", "'('", "'.'", "'*'", "')'", "'disable'", 
        "'scope'", "'catalog'", "';'", "'enum'", "'{'", "','", "'}'", "'-'", 
        "'virtual'", "'source'", "'of'", "'id'", "':'", "'decorator'", "'function'", 
        "'adds'", "'@'", "'const'", "'state'", "'limit'", "'value'", "'<'", 
        "'>'", "'['", "']'", "'str'", "'->'", "'long'", "'int'", "'!'", 
        "'/'", "'%'", "'+'", "'<='", "'>='", "'like'", "'in'", "'contain'", 
        "'not'", "'=='", "'!='", "'&&'", "'||'", "'?'", "'true'", "'false'", 
        "'null'"
    ];

    public static readonly symbolicNames = [
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        "IDENTIFIER", "NUMBER", "TEXT", "BLOCK_COMMENT", "LINE_COMMENT", 
        "SPACE"
    ];
    public static readonly ruleNames = [
        "script", "statement", "metricStatement", "disableStatement", "scopeStatement", 
        "end", "enumStatement", "enumMember", "sourceStatement", "origin", 
        "fields", "field", "decoratorStatement", "functionStatement", "addsClause", 
        "functionBody", "tag", "parameter", "stateMember", "mergeClause", 
        "mergeArgument", "valueMember", "initializer", "type", "attributePath", 
        "selector", "callArguments", "castType", "expression", "name",
    ];

    public get grammarFileName(): string { return "Oal.g4"; }
    public get literalNames(): (string | null)[] { return OalParser.literalNames; }
    public get symbolicNames(): (string | null)[] { return OalParser.symbolicNames; }
    public get ruleNames(): string[] { return OalParser.ruleNames; }
    public get serializedATN(): number[] { return OalParser._serializedATN; }

    protected createFailedPredicateException(predicate?: string, message?: string): antlr.FailedPredicateException {
        return new antlr.FailedPredicateException(this, predicate, message);
    }

    public constructor(input: antlr.TokenStream) {
        super(input);
        this.interpreter = new antlr.ParserATNSimulator(this, OalParser._ATN, OalParser.decisionsToDFA, new antlr.PredictionContextCache());
    }
    public script(): ScriptContext {
        let localContext = new ScriptContext(this.context, this.state);
        this.enterRule(localContext, 0, OalParser.RULE_script);
        let _la: number;
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 63;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            while ((((_la) & ~0x1F) === 0 && ((1 << _la) & 518982532) !== 0) || ((((_la - 33)) & ~0x1F) === 0 && ((1 << (_la - 33)) & 4209677) !== 0)) {
                {
                {
                this.state = 60;
                this.statement();
                }
                }
                this.state = 65;
                this.errorHandler.sync(this);
                _la = this.tokenStream.LA(1);
            }
            this.state = 66;
            this.match(OalParser.EOF);
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public statement(): StatementContext {
        let localContext = new StatementContext(this.context, this.state);
        this.enterRule(localContext, 2, OalParser.RULE_statement);
        try {
            this.state = 75;
            this.errorHandler.sync(this);
            switch (this.interpreter.adaptivePredict(this.tokenStream, 1, this.context) ) {
            case 1:
                this.enterOuterAlt(localContext, 1);
                {
                this.state = 68;
                this.metricStatement();
                }
                break;
            case 2:
                this.enterOuterAlt(localContext, 2);
                {
                this.state = 69;
                this.disableStatement();
                }
                break;
            case 3:
                this.enterOuterAlt(localContext, 3);
                {
                this.state = 70;
                this.scopeStatement();
                }
                break;
            case 4:
                this.enterOuterAlt(localContext, 4);
                {
                this.state = 71;
                this.enumStatement();
                }
                break;
            case 5:
                this.enterOuterAlt(localContext, 5);
                {
                this.state = 72;
                this.sourceStatement();
                }
                break;
            case 6:
                this.enterOuterAlt(localContext, 6);
                {
                this.state = 73;
                this.decoratorStatement();
                }
                break;
            case 7:
                this.enterOuterAlt(localContext, 7);
                {
                this.state = 74;
                this.functionStatement();
                }
                break;
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public metricStatement(): MetricStatementContext {
        let localContext = new MetricStatementContext(this.context, this.state);
        this.enterRule(localContext, 4, OalParser.RULE_metricStatement);
        let _la: number;
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 77;
            this.name();
            this.state = 78;
            this.match(OalParser.T__0);
            this.state = 79;
            this.match(OalParser.T__1);
            this.state = 80;
            this.match(OalParser.T__2);
            this.state = 82;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if (_la === 3) {
                {
                this.state = 81;
                this.castType();
                }
            }

            this.state = 84;
            this.name();
            this.state = 85;
            this.match(OalParser.T__3);
            this.state = 88;
            this.errorHandler.sync(this);
            switch (this.tokenStream.LA(1)) {
            case OalParser.T__4:
                {
                this.state = 86;
                this.match(OalParser.T__4);
                }
                break;
            case OalParser.T__1:
            case OalParser.T__6:
            case OalParser.T__7:
            case OalParser.T__8:
            case OalParser.T__10:
            case OalParser.T__15:
            case OalParser.T__16:
            case OalParser.T__17:
            case OalParser.T__18:
            case OalParser.T__20:
            case OalParser.T__21:
            case OalParser.T__22:
            case OalParser.T__24:
            case OalParser.T__25:
            case OalParser.T__26:
            case OalParser.T__27:
            case OalParser.T__32:
            case OalParser.T__34:
            case OalParser.T__35:
            case OalParser.T__42:
            case OalParser.T__43:
            case OalParser.T__44:
            case OalParser.T__45:
            case OalParser.IDENTIFIER:
                {
                this.state = 87;
                this.attributePath();
                }
                break;
            default:
                throw new antlr.NoViableAltException(this);
            }
            this.state = 90;
            this.match(OalParser.T__5);
            this.state = 97;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            while (_la === 4) {
                {
                {
                this.state = 91;
                this.match(OalParser.T__3);
                this.state = 92;
                this.name();
                this.state = 93;
                this.callArguments();
                }
                }
                this.state = 99;
                this.errorHandler.sync(this);
                _la = this.tokenStream.LA(1);
            }
            this.state = 100;
            this.end();
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public disableStatement(): DisableStatementContext {
        let localContext = new DisableStatementContext(this.context, this.state);
        this.enterRule(localContext, 6, OalParser.RULE_disableStatement);
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 102;
            this.match(OalParser.T__6);
            this.state = 103;
            this.match(OalParser.T__2);
            this.state = 104;
            this.name();
            this.state = 105;
            this.match(OalParser.T__5);
            this.state = 106;
            this.end();
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public scopeStatement(): ScopeStatementContext {
        let localContext = new ScopeStatementContext(this.context, this.state);
        this.enterRule(localContext, 8, OalParser.RULE_scopeStatement);
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 108;
            this.match(OalParser.T__7);
            this.state = 109;
            this.name();
            this.state = 110;
            this.match(OalParser.T__0);
            this.state = 111;
            this.match(OalParser.NUMBER);
            this.state = 112;
            this.match(OalParser.T__8);
            this.state = 113;
            this.name();
            this.state = 114;
            this.end();
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public end(): EndContext {
        let localContext = new EndContext(this.context, this.state);
        this.enterRule(localContext, 10, OalParser.RULE_end);
        let _la: number;
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 116;
            _la = this.tokenStream.LA(1);
            if(!(_la === -1 || _la === 10)) {
            this.errorHandler.recoverInline(this);
            }
            else {
                this.errorHandler.reportMatch(this);
                this.consume();
            }
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public enumStatement(): EnumStatementContext {
        let localContext = new EnumStatementContext(this.context, this.state);
        this.enterRule(localContext, 12, OalParser.RULE_enumStatement);
        let _la: number;
        try {
            let alternative: number;
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 118;
            this.match(OalParser.T__10);
            this.state = 119;
            this.name();
            this.state = 120;
            this.match(OalParser.T__11);
            this.state = 132;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if ((((_la) & ~0x1F) === 0 && ((1 << _la) & 518982532) !== 0) || ((((_la - 33)) & ~0x1F) === 0 && ((1 << (_la - 33)) & 4209677) !== 0)) {
                {
                this.state = 121;
                this.enumMember();
                this.state = 126;
                this.errorHandler.sync(this);
                alternative = this.interpreter.adaptivePredict(this.tokenStream, 5, this.context);
                while (alternative !== 2 && alternative !== antlr.ATN.INVALID_ALT_NUMBER) {
                    if (alternative === 1) {
                        {
                        {
                        this.state = 122;
                        this.match(OalParser.T__12);
                        this.state = 123;
                        this.enumMember();
                        }
                        }
                    }
                    this.state = 128;
                    this.errorHandler.sync(this);
                    alternative = this.interpreter.adaptivePredict(this.tokenStream, 5, this.context);
                }
                this.state = 130;
                this.errorHandler.sync(this);
                _la = this.tokenStream.LA(1);
                if (_la === 13) {
                    {
                    this.state = 129;
                    this.match(OalParser.T__12);
                    }
                }

                }
            }

            this.state = 134;
            this.match(OalParser.T__13);
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public enumMember(): EnumMemberContext {
        let localContext = new EnumMemberContext(this.context, this.state);
        this.enterRule(localContext, 14, OalParser.RULE_enumMember);
        let _la: number;
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 136;
            this.name();
            this.state = 142;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if (_la === 1) {
                {
                this.state = 137;
                this.match(OalParser.T__0);
                this.state = 139;
                this.errorHandler.sync(this);
                _la = this.tokenStream.LA(1);
                if (_la === 15) {
                    {
                    this.state = 138;
                    this.match(OalParser.T__14);
                    }
                }

                this.state = 141;
                this.match(OalParser.NUMBER);
                }
            }

            this.state = 145;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if (_la === 16) {
                {
                this.state = 144;
                this.match(OalParser.T__15);
                }
            }

            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public sourceStatement(): SourceStatementContext {
        let localContext = new SourceStatementContext(this.context, this.state);
        this.enterRule(localContext, 16, OalParser.RULE_sourceStatement);
        let _la: number;
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 147;
            this.match(OalParser.T__16);
            this.state = 148;
            this.name();
            this.state = 149;
            this.match(OalParser.T__17);
            this.state = 150;
            this.name();
            this.state = 160;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if (_la === 2) {
                {
                this.state = 151;
                this.match(OalParser.T__1);
                this.state = 152;
                this.origin();
                this.state = 157;
                this.errorHandler.sync(this);
                _la = this.tokenStream.LA(1);
                while (_la === 13) {
                    {
                    {
                    this.state = 153;
                    this.match(OalParser.T__12);
                    this.state = 154;
                    this.origin();
                    }
                    }
                    this.state = 159;
                    this.errorHandler.sync(this);
                    _la = this.tokenStream.LA(1);
                }
                }
            }

            this.state = 162;
            this.fields();
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public origin(): OriginContext {
        let localContext = new OriginContext(this.context, this.state);
        this.enterRule(localContext, 18, OalParser.RULE_origin);
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 164;
            this.name();
            this.state = 165;
            this.match(OalParser.T__3);
            this.state = 166;
            this.name();
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public fields(): FieldsContext {
        let localContext = new FieldsContext(this.context, this.state);
        this.enterRule(localContext, 20, OalParser.RULE_fields);
        let _la: number;
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 168;
            this.match(OalParser.T__11);
            this.state = 172;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            while ((((_la) & ~0x1F) === 0 && ((1 << _la) & 518982532) !== 0) || ((((_la - 33)) & ~0x1F) === 0 && ((1 << (_la - 33)) & 4209677) !== 0)) {
                {
                {
                this.state = 169;
                this.field();
                }
                }
                this.state = 174;
                this.errorHandler.sync(this);
                _la = this.tokenStream.LA(1);
            }
            this.state = 175;
            this.match(OalParser.T__13);
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public field(): FieldContext {
        let localContext = new FieldContext(this.context, this.state);
        this.enterRule(localContext, 22, OalParser.RULE_field);
        let _la: number;
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 178;
            this.errorHandler.sync(this);
            switch (this.interpreter.adaptivePredict(this.tokenStream, 14, this.context) ) {
            case 1:
                {
                this.state = 177;
                this.match(OalParser.T__18);
                }
                break;
            }
            this.state = 180;
            this.name();
            this.state = 181;
            this.match(OalParser.T__19);
            this.state = 182;
            this.type_();
            this.state = 184;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if (_la === 1) {
                {
                this.state = 183;
                this.initializer();
                }
            }

            this.state = 186;
            this.match(OalParser.T__9);
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public decoratorStatement(): DecoratorStatementContext {
        let localContext = new DecoratorStatementContext(this.context, this.state);
        this.enterRule(localContext, 24, OalParser.RULE_decoratorStatement);
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 188;
            this.match(OalParser.T__20);
            this.state = 189;
            this.name();
            this.state = 190;
            this.fields();
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public functionStatement(): FunctionStatementContext {
        let localContext = new FunctionStatementContext(this.context, this.state);
        this.enterRule(localContext, 26, OalParser.RULE_functionStatement);
        let _la: number;
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 192;
            this.match(OalParser.T__21);
            this.state = 193;
            this.name();
            this.state = 195;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if (_la === 24) {
                {
                this.state = 194;
                this.tag();
                }
            }

            this.state = 199;
            this.errorHandler.sync(this);
            switch (this.tokenStream.LA(1)) {
            case OalParser.T__22:
                {
                this.state = 197;
                this.addsClause();
                }
                break;
            case OalParser.T__2:
                {
                this.state = 198;
                this.functionBody();
                }
                break;
            default:
                throw new antlr.NoViableAltException(this);
            }
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public addsClause(): AddsClauseContext {
        let localContext = new AddsClauseContext(this.context, this.state);
        this.enterRule(localContext, 28, OalParser.RULE_addsClause);
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 201;
            this.match(OalParser.T__22);
            this.state = 202;
            this.name();
            this.state = 203;
            this.end();
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public functionBody(): FunctionBodyContext {
        let localContext = new FunctionBodyContext(this.context, this.state);
        this.enterRule(localContext, 30, OalParser.RULE_functionBody);
        let _la: number;
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 205;
            this.match(OalParser.T__2);
            this.state = 214;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if ((((_la) & ~0x1F) === 0 && ((1 << _la) & 518982532) !== 0) || ((((_la - 33)) & ~0x1F) === 0 && ((1 << (_la - 33)) & 4209677) !== 0)) {
                {
                this.state = 206;
                this.parameter();
                this.state = 211;
                this.errorHandler.sync(this);
                _la = this.tokenStream.LA(1);
                while (_la === 13) {
                    {
                    {
                    this.state = 207;
                    this.match(OalParser.T__12);
                    this.state = 208;
                    this.parameter();
                    }
                    }
                    this.state = 213;
                    this.errorHandler.sync(this);
                    _la = this.tokenStream.LA(1);
                }
                }
            }

            this.state = 216;
            this.match(OalParser.T__5);
            this.state = 219;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if (_la === 2) {
                {
                this.state = 217;
                this.match(OalParser.T__1);
                this.state = 218;
                this.match(OalParser.TEXT);
                }
            }

            this.state = 221;
            this.match(OalParser.T__11);
            this.state = 226;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            while (_la === 26 || _la === 28) {
                {
                this.state = 224;
                this.errorHandler.sync(this);
                switch (this.tokenStream.LA(1)) {
                case OalParser.T__25:
                    {
                    this.state = 222;
                    this.stateMember();
                    }
                    break;
                case OalParser.T__27:
                    {
                    this.state = 223;
                    this.valueMember();
                    }
                    break;
                default:
                    throw new antlr.NoViableAltException(this);
                }
                }
                this.state = 228;
                this.errorHandler.sync(this);
                _la = this.tokenStream.LA(1);
            }
            this.state = 229;
            this.match(OalParser.T__13);
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public tag(): TagContext {
        let localContext = new TagContext(this.context, this.state);
        this.enterRule(localContext, 32, OalParser.RULE_tag);
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 231;
            this.match(OalParser.T__23);
            this.state = 232;
            this.match(OalParser.NUMBER);
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public parameter(): ParameterContext {
        let localContext = new ParameterContext(this.context, this.state);
        this.enterRule(localContext, 34, OalParser.RULE_parameter);
        let _la: number;
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 234;
            this.name();
            this.state = 235;
            this.match(OalParser.T__19);
            this.state = 237;
            this.errorHandler.sync(this);
            switch (this.interpreter.adaptivePredict(this.tokenStream, 23, this.context) ) {
            case 1:
                {
                this.state = 236;
                this.match(OalParser.T__24);
                }
                break;
            }
            this.state = 239;
            this.type_();
            this.state = 241;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if (_la === 2) {
                {
                this.state = 240;
                this.match(OalParser.T__1);
                }
            }

            this.state = 244;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if (_la === 1) {
                {
                this.state = 243;
                this.initializer();
                }
            }

            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public stateMember(): StateMemberContext {
        let localContext = new StateMemberContext(this.context, this.state);
        this.enterRule(localContext, 36, OalParser.RULE_stateMember);
        let _la: number;
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 246;
            this.match(OalParser.T__25);
            this.state = 247;
            this.name();
            this.state = 248;
            this.match(OalParser.T__19);
            this.state = 249;
            this.type_();
            this.state = 252;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if (_la === 1) {
                {
                this.state = 250;
                this.match(OalParser.T__0);
                this.state = 251;
                this.mergeClause();
                }
            }

            this.state = 254;
            this.match(OalParser.T__9);
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public mergeClause(): MergeClauseContext {
        let localContext = new MergeClauseContext(this.context, this.state);
        this.enterRule(localContext, 38, OalParser.RULE_mergeClause);
        let _la: number;
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 256;
            this.name();
            this.state = 257;
            this.match(OalParser.T__2);
            this.state = 266;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if ((((_la) & ~0x1F) === 0 && ((1 << _la) & 2666498956) !== 0) || ((((_la - 33)) & ~0x1F) === 0 && ((1 << (_la - 33)) & 33045533) !== 0)) {
                {
                this.state = 258;
                this.mergeArgument();
                this.state = 263;
                this.errorHandler.sync(this);
                _la = this.tokenStream.LA(1);
                while (_la === 13) {
                    {
                    {
                    this.state = 259;
                    this.match(OalParser.T__12);
                    this.state = 260;
                    this.mergeArgument();
                    }
                    }
                    this.state = 265;
                    this.errorHandler.sync(this);
                    _la = this.tokenStream.LA(1);
                }
                }
            }

            this.state = 268;
            this.match(OalParser.T__5);
            this.state = 271;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if (_la === 27) {
                {
                this.state = 269;
                this.match(OalParser.T__26);
                this.state = 270;
                this.expression(0);
                }
            }

            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public mergeArgument(): MergeArgumentContext {
        let localContext = new MergeArgumentContext(this.context, this.state);
        this.enterRule(localContext, 40, OalParser.RULE_mergeArgument);
        let _la: number;
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 273;
            this.expression(0);
            this.state = 276;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if (_la === 20) {
                {
                this.state = 274;
                this.match(OalParser.T__19);
                this.state = 275;
                this.expression(0);
                }
            }

            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public valueMember(): ValueMemberContext {
        let localContext = new ValueMemberContext(this.context, this.state);
        this.enterRule(localContext, 42, OalParser.RULE_valueMember);
        let _la: number;
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 278;
            this.match(OalParser.T__27);
            this.state = 279;
            this.name();
            this.state = 280;
            this.match(OalParser.T__19);
            this.state = 281;
            this.type_();
            this.state = 283;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if (_la === 1) {
                {
                this.state = 282;
                this.initializer();
                }
            }

            this.state = 285;
            this.match(OalParser.T__9);
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public initializer(): InitializerContext {
        let localContext = new InitializerContext(this.context, this.state);
        this.enterRule(localContext, 44, OalParser.RULE_initializer);
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 287;
            this.match(OalParser.T__0);
            this.state = 288;
            this.expression(0);
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public type_(): TypeContext {
        let localContext = new TypeContext(this.context, this.state);
        this.enterRule(localContext, 46, OalParser.RULE_type);
        let _la: number;
        try {
            this.state = 305;
            this.errorHandler.sync(this);
            switch (this.tokenStream.LA(1)) {
            case OalParser.T__1:
            case OalParser.T__6:
            case OalParser.T__7:
            case OalParser.T__8:
            case OalParser.T__10:
            case OalParser.T__15:
            case OalParser.T__16:
            case OalParser.T__17:
            case OalParser.T__18:
            case OalParser.T__20:
            case OalParser.T__21:
            case OalParser.T__22:
            case OalParser.T__24:
            case OalParser.T__25:
            case OalParser.T__26:
            case OalParser.T__27:
            case OalParser.T__32:
            case OalParser.T__34:
            case OalParser.T__35:
            case OalParser.T__42:
            case OalParser.T__43:
            case OalParser.T__44:
            case OalParser.T__45:
            case OalParser.IDENTIFIER:
                this.enterOuterAlt(localContext, 1);
                {
                this.state = 290;
                this.name();
                this.state = 302;
                this.errorHandler.sync(this);
                _la = this.tokenStream.LA(1);
                if (_la === 29) {
                    {
                    this.state = 291;
                    this.match(OalParser.T__28);
                    this.state = 292;
                    this.type_();
                    this.state = 297;
                    this.errorHandler.sync(this);
                    _la = this.tokenStream.LA(1);
                    while (_la === 13) {
                        {
                        {
                        this.state = 293;
                        this.match(OalParser.T__12);
                        this.state = 294;
                        this.type_();
                        }
                        }
                        this.state = 299;
                        this.errorHandler.sync(this);
                        _la = this.tokenStream.LA(1);
                    }
                    this.state = 300;
                    this.match(OalParser.T__29);
                    }
                }

                }
                break;
            case OalParser.T__11:
                this.enterOuterAlt(localContext, 2);
                {
                this.state = 304;
                this.fields();
                }
                break;
            default:
                throw new antlr.NoViableAltException(this);
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public attributePath(): AttributePathContext {
        let localContext = new AttributePathContext(this.context, this.state);
        this.enterRule(localContext, 48, OalParser.RULE_attributePath);
        let _la: number;
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 307;
            this.name();
            this.state = 311;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            while (_la === 4 || _la === 31) {
                {
                {
                this.state = 308;
                this.selector();
                }
                }
                this.state = 313;
                this.errorHandler.sync(this);
                _la = this.tokenStream.LA(1);
            }
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public selector(): SelectorContext {
        let localContext = new SelectorContext(this.context, this.state);
        this.enterRule(localContext, 50, OalParser.RULE_selector);
        try {
            this.state = 319;
            this.errorHandler.sync(this);
            switch (this.tokenStream.LA(1)) {
            case OalParser.T__3:
                this.enterOuterAlt(localContext, 1);
                {
                this.state = 314;
                this.match(OalParser.T__3);
                this.state = 315;
                this.name();
                }
                break;
            case OalParser.T__30:
                this.enterOuterAlt(localContext, 2);
                {
                this.state = 316;
                this.match(OalParser.T__30);
                this.state = 317;
                this.match(OalParser.TEXT);
                this.state = 318;
                this.match(OalParser.T__31);
                }
                break;
            default:
                throw new antlr.NoViableAltException(this);
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public callArguments(): CallArgumentsContext {
        let localContext = new CallArgumentsContext(this.context, this.state);
        this.enterRule(localContext, 52, OalParser.RULE_callArguments);
        let _la: number;
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 321;
            this.match(OalParser.T__2);
            this.state = 330;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if ((((_la) & ~0x1F) === 0 && ((1 << _la) & 2666498956) !== 0) || ((((_la - 33)) & ~0x1F) === 0 && ((1 << (_la - 33)) & 33045533) !== 0)) {
                {
                this.state = 322;
                this.expression(0);
                this.state = 327;
                this.errorHandler.sync(this);
                _la = this.tokenStream.LA(1);
                while (_la === 13) {
                    {
                    {
                    this.state = 323;
                    this.match(OalParser.T__12);
                    this.state = 324;
                    this.expression(0);
                    }
                    }
                    this.state = 329;
                    this.errorHandler.sync(this);
                    _la = this.tokenStream.LA(1);
                }
                }
            }

            this.state = 332;
            this.match(OalParser.T__5);
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }
    public castType(): CastTypeContext {
        let localContext = new CastTypeContext(this.context, this.state);
        this.enterRule(localContext, 54, OalParser.RULE_castType);
        let _la: number;
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 334;
            this.match(OalParser.T__2);
            this.state = 337;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if (_la === 33) {
                {
                this.state = 335;
                this.match(OalParser.T__32);
                this.state = 336;
                this.match(OalParser.T__33);
                }
            }

            this.state = 339;
            _la = this.tokenStream.LA(1);
            if(!(_la === 35 || _la === 36)) {
            this.errorHandler.recoverInline(this);
            }
            else {
                this.errorHandler.reportMatch(this);
                this.consume();
            }
            this.state = 340;
            this.match(OalParser.T__5);
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }

    public expression(): ExpressionContext;
    public expression(_p: number): ExpressionContext;
    public expression(_p?: number): ExpressionContext {
        if (_p === undefined) {
            _p = 0;
        }

        let parentContext = this.context;
        let parentState = this.state;
        let localContext = new ExpressionContext(this.context, parentState);
        let previousContext = localContext;
        let _startState = 56;
        this.enterRecursionRule(localContext, 56, OalParser.RULE_expression, _p);
        let _la: number;
        try {
            let alternative: number;
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 373;
            this.errorHandler.sync(this);
            switch (this.interpreter.adaptivePredict(this.tokenStream, 43, this.context) ) {
            case 1:
                {
                this.state = 343;
                this.castType();
                this.state = 344;
                this.expression(17);
                }
                break;
            case 2:
                {
                this.state = 346;
                _la = this.tokenStream.LA(1);
                if(!(_la === 15 || _la === 37)) {
                this.errorHandler.recoverInline(this);
                }
                else {
                    this.errorHandler.reportMatch(this);
                    this.consume();
                }
                this.state = 347;
                this.expression(16);
                }
                break;
            case 3:
                {
                this.state = 348;
                this.match(OalParser.NUMBER);
                }
                break;
            case 4:
                {
                this.state = 349;
                this.match(OalParser.TEXT);
                }
                break;
            case 5:
                {
                this.state = 350;
                this.match(OalParser.T__51);
                }
                break;
            case 6:
                {
                this.state = 351;
                this.match(OalParser.T__52);
                }
                break;
            case 7:
                {
                this.state = 352;
                this.match(OalParser.T__53);
                }
                break;
            case 8:
                {
                this.state = 353;
                this.name();
                this.state = 355;
                this.errorHandler.sync(this);
                switch (this.interpreter.adaptivePredict(this.tokenStream, 40, this.context) ) {
                case 1:
                    {
                    this.state = 354;
                    this.callArguments();
                    }
                    break;
                }
                }
                break;
            case 9:
                {
                this.state = 357;
                this.match(OalParser.T__2);
                this.state = 358;
                this.expression(0);
                this.state = 359;
                this.match(OalParser.T__5);
                }
                break;
            case 10:
                {
                this.state = 361;
                this.match(OalParser.T__30);
                this.state = 370;
                this.errorHandler.sync(this);
                _la = this.tokenStream.LA(1);
                if ((((_la) & ~0x1F) === 0 && ((1 << _la) & 2666498956) !== 0) || ((((_la - 33)) & ~0x1F) === 0 && ((1 << (_la - 33)) & 33045533) !== 0)) {
                    {
                    this.state = 362;
                    this.expression(0);
                    this.state = 367;
                    this.errorHandler.sync(this);
                    _la = this.tokenStream.LA(1);
                    while (_la === 13) {
                        {
                        {
                        this.state = 363;
                        this.match(OalParser.T__12);
                        this.state = 364;
                        this.expression(0);
                        }
                        }
                        this.state = 369;
                        this.errorHandler.sync(this);
                        _la = this.tokenStream.LA(1);
                    }
                    }
                }

                this.state = 372;
                this.match(OalParser.T__31);
                }
                break;
            }
            this.context!.stop = this.tokenStream.LT(-1);
            this.state = 413;
            this.errorHandler.sync(this);
            alternative = this.interpreter.adaptivePredict(this.tokenStream, 46, this.context);
            while (alternative !== 2 && alternative !== antlr.ATN.INVALID_ALT_NUMBER) {
                if (alternative === 1) {
                    if (this.parseListeners != null) {
                        this.triggerExitRuleEvent();
                    }
                    previousContext = localContext;
                    {
                    this.state = 411;
                    this.errorHandler.sync(this);
                    switch (this.interpreter.adaptivePredict(this.tokenStream, 45, this.context) ) {
                    case 1:
                        {
                        localContext = new ExpressionContext(parentContext, parentState);
                        this.pushNewRecursionContext(localContext, _startState, OalParser.RULE_expression);
                        this.state = 375;
                        if (!(this.precpred(this.context, 15))) {
                            throw this.createFailedPredicateException("this.precpred(this.context, 15)");
                        }
                        this.state = 376;
                        _la = this.tokenStream.LA(1);
                        if(!(_la === 5 || _la === 38 || _la === 39)) {
                        this.errorHandler.recoverInline(this);
                        }
                        else {
                            this.errorHandler.reportMatch(this);
                            this.consume();
                        }
                        this.state = 377;
                        this.expression(16);
                        }
                        break;
                    case 2:
                        {
                        localContext = new ExpressionContext(parentContext, parentState);
                        this.pushNewRecursionContext(localContext, _startState, OalParser.RULE_expression);
                        this.state = 378;
                        if (!(this.precpred(this.context, 14))) {
                            throw this.createFailedPredicateException("this.precpred(this.context, 14)");
                        }
                        this.state = 379;
                        _la = this.tokenStream.LA(1);
                        if(!(_la === 15 || _la === 40)) {
                        this.errorHandler.recoverInline(this);
                        }
                        else {
                            this.errorHandler.reportMatch(this);
                            this.consume();
                        }
                        this.state = 380;
                        this.expression(15);
                        }
                        break;
                    case 3:
                        {
                        localContext = new ExpressionContext(parentContext, parentState);
                        this.pushNewRecursionContext(localContext, _startState, OalParser.RULE_expression);
                        this.state = 381;
                        if (!(this.precpred(this.context, 13))) {
                            throw this.createFailedPredicateException("this.precpred(this.context, 13)");
                        }
                        this.state = 391;
                        this.errorHandler.sync(this);
                        switch (this.tokenStream.LA(1)) {
                        case OalParser.T__28:
                            {
                            this.state = 382;
                            this.match(OalParser.T__28);
                            }
                            break;
                        case OalParser.T__40:
                            {
                            this.state = 383;
                            this.match(OalParser.T__40);
                            }
                            break;
                        case OalParser.T__29:
                            {
                            this.state = 384;
                            this.match(OalParser.T__29);
                            }
                            break;
                        case OalParser.T__41:
                            {
                            this.state = 385;
                            this.match(OalParser.T__41);
                            }
                            break;
                        case OalParser.T__42:
                            {
                            this.state = 386;
                            this.match(OalParser.T__42);
                            }
                            break;
                        case OalParser.T__43:
                            {
                            this.state = 387;
                            this.match(OalParser.T__43);
                            }
                            break;
                        case OalParser.T__44:
                            {
                            this.state = 388;
                            this.match(OalParser.T__44);
                            }
                            break;
                        case OalParser.T__45:
                            {
                            this.state = 389;
                            this.match(OalParser.T__45);
                            this.state = 390;
                            this.match(OalParser.T__44);
                            }
                            break;
                        default:
                            throw new antlr.NoViableAltException(this);
                        }
                        this.state = 393;
                        this.expression(14);
                        }
                        break;
                    case 4:
                        {
                        localContext = new ExpressionContext(parentContext, parentState);
                        this.pushNewRecursionContext(localContext, _startState, OalParser.RULE_expression);
                        this.state = 394;
                        if (!(this.precpred(this.context, 12))) {
                            throw this.createFailedPredicateException("this.precpred(this.context, 12)");
                        }
                        this.state = 395;
                        _la = this.tokenStream.LA(1);
                        if(!(_la === 47 || _la === 48)) {
                        this.errorHandler.recoverInline(this);
                        }
                        else {
                            this.errorHandler.reportMatch(this);
                            this.consume();
                        }
                        this.state = 396;
                        this.expression(13);
                        }
                        break;
                    case 5:
                        {
                        localContext = new ExpressionContext(parentContext, parentState);
                        this.pushNewRecursionContext(localContext, _startState, OalParser.RULE_expression);
                        this.state = 397;
                        if (!(this.precpred(this.context, 11))) {
                            throw this.createFailedPredicateException("this.precpred(this.context, 11)");
                        }
                        this.state = 398;
                        this.match(OalParser.T__48);
                        this.state = 399;
                        this.expression(12);
                        }
                        break;
                    case 6:
                        {
                        localContext = new ExpressionContext(parentContext, parentState);
                        this.pushNewRecursionContext(localContext, _startState, OalParser.RULE_expression);
                        this.state = 400;
                        if (!(this.precpred(this.context, 10))) {
                            throw this.createFailedPredicateException("this.precpred(this.context, 10)");
                        }
                        this.state = 401;
                        this.match(OalParser.T__49);
                        this.state = 402;
                        this.expression(11);
                        }
                        break;
                    case 7:
                        {
                        localContext = new ExpressionContext(parentContext, parentState);
                        this.pushNewRecursionContext(localContext, _startState, OalParser.RULE_expression);
                        this.state = 403;
                        if (!(this.precpred(this.context, 9))) {
                            throw this.createFailedPredicateException("this.precpred(this.context, 9)");
                        }
                        this.state = 404;
                        this.match(OalParser.T__50);
                        this.state = 405;
                        this.expression(0);
                        this.state = 406;
                        this.match(OalParser.T__19);
                        this.state = 407;
                        this.expression(9);
                        }
                        break;
                    case 8:
                        {
                        localContext = new ExpressionContext(parentContext, parentState);
                        this.pushNewRecursionContext(localContext, _startState, OalParser.RULE_expression);
                        this.state = 409;
                        if (!(this.precpred(this.context, 18))) {
                            throw this.createFailedPredicateException("this.precpred(this.context, 18)");
                        }
                        this.state = 410;
                        this.selector();
                        }
                        break;
                    }
                    }
                }
                this.state = 415;
                this.errorHandler.sync(this);
                alternative = this.interpreter.adaptivePredict(this.tokenStream, 46, this.context);
            }
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.unrollRecursionContexts(parentContext);
        }
        return localContext;
    }
    public name(): NameContext {
        let localContext = new NameContext(this.context, this.state);
        this.enterRule(localContext, 58, OalParser.RULE_name);
        let _la: number;
        try {
            this.enterOuterAlt(localContext, 1);
            {
            this.state = 416;
            _la = this.tokenStream.LA(1);
            if(!((((_la) & ~0x1F) === 0 && ((1 << _la) & 518982532) !== 0) || ((((_la - 33)) & ~0x1F) === 0 && ((1 << (_la - 33)) & 4209677) !== 0))) {
            this.errorHandler.recoverInline(this);
            }
            else {
                this.errorHandler.reportMatch(this);
                this.consume();
            }
            }
        }
        catch (re) {
            if (re instanceof antlr.RecognitionException) {
                this.errorHandler.reportError(this, re);
                this.errorHandler.recover(this, re);
            } else {
                throw re;
            }
        }
        finally {
            this.exitRule();
        }
        return localContext;
    }

    public override sempred(localContext: antlr.ParserRuleContext | null, ruleIndex: number, predIndex: number): boolean {
        switch (ruleIndex) {
        case 28:
            return this.expression_sempred(localContext as ExpressionContext, predIndex);
        }
        return true;
    }
    private expression_sempred(localContext: ExpressionContext | null, predIndex: number): boolean {
        switch (predIndex) {
        case 0:
            return this.precpred(this.context, 15);
        case 1:
            return this.precpred(this.context, 14);
        case 2:
            return this.precpred(this.context, 13);
        case 3:
            return this.precpred(this.context, 12);
        case 4:
            return this.precpred(this.context, 11);
        case 5:
            return this.precpred(this.context, 10);
        case 6:
            return this.precpred(this.context, 9);
        case 7:
            return this.precpred(this.context, 18);
        }
        return true;
    }

    public static readonly _serializedATN: number[] = [
        4,1,60,419,2,0,7,0,2,1,7,1,2,2,7,2,2,3,7,3,2,4,7,4,2,5,7,5,2,6,7,
        6,2,7,7,7,2,8,7,8,2,9,7,9,2,10,7,10,2,11,7,11,2,12,7,12,2,13,7,13,
        2,14,7,14,2,15,7,15,2,16,7,16,2,17,7,17,2,18,7,18,2,19,7,19,2,20,
        7,20,2,21,7,21,2,22,7,22,2,23,7,23,2,24,7,24,2,25,7,25,2,26,7,26,
        2,27,7,27,2,28,7,28,2,29,7,29,1,0,5,0,62,8,0,10,0,12,0,65,9,0,1,
        0,1,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3,1,76,8,1,1,2,1,2,1,2,1,2,1,2,
        3,2,83,8,2,1,2,1,2,1,2,1,2,3,2,89,8,2,1,2,1,2,1,2,1,2,1,2,5,2,96,
        8,2,10,2,12,2,99,9,2,1,2,1,2,1,3,1,3,1,3,1,3,1,3,1,3,1,4,1,4,1,4,
        1,4,1,4,1,4,1,4,1,4,1,5,1,5,1,6,1,6,1,6,1,6,1,6,1,6,5,6,125,8,6,
        10,6,12,6,128,9,6,1,6,3,6,131,8,6,3,6,133,8,6,1,6,1,6,1,7,1,7,1,
        7,3,7,140,8,7,1,7,3,7,143,8,7,1,7,3,7,146,8,7,1,8,1,8,1,8,1,8,1,
        8,1,8,1,8,1,8,5,8,156,8,8,10,8,12,8,159,9,8,3,8,161,8,8,1,8,1,8,
        1,9,1,9,1,9,1,9,1,10,1,10,5,10,171,8,10,10,10,12,10,174,9,10,1,10,
        1,10,1,11,3,11,179,8,11,1,11,1,11,1,11,1,11,3,11,185,8,11,1,11,1,
        11,1,12,1,12,1,12,1,12,1,13,1,13,1,13,3,13,196,8,13,1,13,1,13,3,
        13,200,8,13,1,14,1,14,1,14,1,14,1,15,1,15,1,15,1,15,5,15,210,8,15,
        10,15,12,15,213,9,15,3,15,215,8,15,1,15,1,15,1,15,3,15,220,8,15,
        1,15,1,15,1,15,5,15,225,8,15,10,15,12,15,228,9,15,1,15,1,15,1,16,
        1,16,1,16,1,17,1,17,1,17,3,17,238,8,17,1,17,1,17,3,17,242,8,17,1,
        17,3,17,245,8,17,1,18,1,18,1,18,1,18,1,18,1,18,3,18,253,8,18,1,18,
        1,18,1,19,1,19,1,19,1,19,1,19,5,19,262,8,19,10,19,12,19,265,9,19,
        3,19,267,8,19,1,19,1,19,1,19,3,19,272,8,19,1,20,1,20,1,20,3,20,277,
        8,20,1,21,1,21,1,21,1,21,1,21,3,21,284,8,21,1,21,1,21,1,22,1,22,
        1,22,1,23,1,23,1,23,1,23,1,23,5,23,296,8,23,10,23,12,23,299,9,23,
        1,23,1,23,3,23,303,8,23,1,23,3,23,306,8,23,1,24,1,24,5,24,310,8,
        24,10,24,12,24,313,9,24,1,25,1,25,1,25,1,25,1,25,3,25,320,8,25,1,
        26,1,26,1,26,1,26,5,26,326,8,26,10,26,12,26,329,9,26,3,26,331,8,
        26,1,26,1,26,1,27,1,27,1,27,3,27,338,8,27,1,27,1,27,1,27,1,28,1,
        28,1,28,1,28,1,28,1,28,1,28,1,28,1,28,1,28,1,28,1,28,1,28,3,28,356,
        8,28,1,28,1,28,1,28,1,28,1,28,1,28,1,28,1,28,5,28,366,8,28,10,28,
        12,28,369,9,28,3,28,371,8,28,1,28,3,28,374,8,28,1,28,1,28,1,28,1,
        28,1,28,1,28,1,28,1,28,1,28,1,28,1,28,1,28,1,28,1,28,1,28,1,28,3,
        28,392,8,28,1,28,1,28,1,28,1,28,1,28,1,28,1,28,1,28,1,28,1,28,1,
        28,1,28,1,28,1,28,1,28,1,28,1,28,1,28,5,28,412,8,28,10,28,12,28,
        415,9,28,1,29,1,29,1,29,0,1,56,30,0,2,4,6,8,10,12,14,16,18,20,22,
        24,26,28,30,32,34,36,38,40,42,44,46,48,50,52,54,56,58,0,7,1,1,10,
        10,1,0,35,36,2,0,15,15,37,37,2,0,5,5,38,39,2,0,15,15,40,40,1,0,47,
        48,10,0,2,2,7,9,11,11,16,19,21,23,25,28,33,33,35,36,43,46,55,55,
        460,0,63,1,0,0,0,2,75,1,0,0,0,4,77,1,0,0,0,6,102,1,0,0,0,8,108,1,
        0,0,0,10,116,1,0,0,0,12,118,1,0,0,0,14,136,1,0,0,0,16,147,1,0,0,
        0,18,164,1,0,0,0,20,168,1,0,0,0,22,178,1,0,0,0,24,188,1,0,0,0,26,
        192,1,0,0,0,28,201,1,0,0,0,30,205,1,0,0,0,32,231,1,0,0,0,34,234,
        1,0,0,0,36,246,1,0,0,0,38,256,1,0,0,0,40,273,1,0,0,0,42,278,1,0,
        0,0,44,287,1,0,0,0,46,305,1,0,0,0,48,307,1,0,0,0,50,319,1,0,0,0,
        52,321,1,0,0,0,54,334,1,0,0,0,56,373,1,0,0,0,58,416,1,0,0,0,60,62,
        3,2,1,0,61,60,1,0,0,0,62,65,1,0,0,0,63,61,1,0,0,0,63,64,1,0,0,0,
        64,66,1,0,0,0,65,63,1,0,0,0,66,67,5,0,0,1,67,1,1,0,0,0,68,76,3,4,
        2,0,69,76,3,6,3,0,70,76,3,8,4,0,71,76,3,12,6,0,72,76,3,16,8,0,73,
        76,3,24,12,0,74,76,3,26,13,0,75,68,1,0,0,0,75,69,1,0,0,0,75,70,1,
        0,0,0,75,71,1,0,0,0,75,72,1,0,0,0,75,73,1,0,0,0,75,74,1,0,0,0,76,
        3,1,0,0,0,77,78,3,58,29,0,78,79,5,1,0,0,79,80,5,2,0,0,80,82,5,3,
        0,0,81,83,3,54,27,0,82,81,1,0,0,0,82,83,1,0,0,0,83,84,1,0,0,0,84,
        85,3,58,29,0,85,88,5,4,0,0,86,89,5,5,0,0,87,89,3,48,24,0,88,86,1,
        0,0,0,88,87,1,0,0,0,89,90,1,0,0,0,90,97,5,6,0,0,91,92,5,4,0,0,92,
        93,3,58,29,0,93,94,3,52,26,0,94,96,1,0,0,0,95,91,1,0,0,0,96,99,1,
        0,0,0,97,95,1,0,0,0,97,98,1,0,0,0,98,100,1,0,0,0,99,97,1,0,0,0,100,
        101,3,10,5,0,101,5,1,0,0,0,102,103,5,7,0,0,103,104,5,3,0,0,104,105,
        3,58,29,0,105,106,5,6,0,0,106,107,3,10,5,0,107,7,1,0,0,0,108,109,
        5,8,0,0,109,110,3,58,29,0,110,111,5,1,0,0,111,112,5,56,0,0,112,113,
        5,9,0,0,113,114,3,58,29,0,114,115,3,10,5,0,115,9,1,0,0,0,116,117,
        7,0,0,0,117,11,1,0,0,0,118,119,5,11,0,0,119,120,3,58,29,0,120,132,
        5,12,0,0,121,126,3,14,7,0,122,123,5,13,0,0,123,125,3,14,7,0,124,
        122,1,0,0,0,125,128,1,0,0,0,126,124,1,0,0,0,126,127,1,0,0,0,127,
        130,1,0,0,0,128,126,1,0,0,0,129,131,5,13,0,0,130,129,1,0,0,0,130,
        131,1,0,0,0,131,133,1,0,0,0,132,121,1,0,0,0,132,133,1,0,0,0,133,
        134,1,0,0,0,134,135,5,14,0,0,135,13,1,0,0,0,136,142,3,58,29,0,137,
        139,5,1,0,0,138,140,5,15,0,0,139,138,1,0,0,0,139,140,1,0,0,0,140,
        141,1,0,0,0,141,143,5,56,0,0,142,137,1,0,0,0,142,143,1,0,0,0,143,
        145,1,0,0,0,144,146,5,16,0,0,145,144,1,0,0,0,145,146,1,0,0,0,146,
        15,1,0,0,0,147,148,5,17,0,0,148,149,3,58,29,0,149,150,5,18,0,0,150,
        160,3,58,29,0,151,152,5,2,0,0,152,157,3,18,9,0,153,154,5,13,0,0,
        154,156,3,18,9,0,155,153,1,0,0,0,156,159,1,0,0,0,157,155,1,0,0,0,
        157,158,1,0,0,0,158,161,1,0,0,0,159,157,1,0,0,0,160,151,1,0,0,0,
        160,161,1,0,0,0,161,162,1,0,0,0,162,163,3,20,10,0,163,17,1,0,0,0,
        164,165,3,58,29,0,165,166,5,4,0,0,166,167,3,58,29,0,167,19,1,0,0,
        0,168,172,5,12,0,0,169,171,3,22,11,0,170,169,1,0,0,0,171,174,1,0,
        0,0,172,170,1,0,0,0,172,173,1,0,0,0,173,175,1,0,0,0,174,172,1,0,
        0,0,175,176,5,14,0,0,176,21,1,0,0,0,177,179,5,19,0,0,178,177,1,0,
        0,0,178,179,1,0,0,0,179,180,1,0,0,0,180,181,3,58,29,0,181,182,5,
        20,0,0,182,184,3,46,23,0,183,185,3,44,22,0,184,183,1,0,0,0,184,185,
        1,0,0,0,185,186,1,0,0,0,186,187,5,10,0,0,187,23,1,0,0,0,188,189,
        5,21,0,0,189,190,3,58,29,0,190,191,3,20,10,0,191,25,1,0,0,0,192,
        193,5,22,0,0,193,195,3,58,29,0,194,196,3,32,16,0,195,194,1,0,0,0,
        195,196,1,0,0,0,196,199,1,0,0,0,197,200,3,28,14,0,198,200,3,30,15,
        0,199,197,1,0,0,0,199,198,1,0,0,0,200,27,1,0,0,0,201,202,5,23,0,
        0,202,203,3,58,29,0,203,204,3,10,5,0,204,29,1,0,0,0,205,214,5,3,
        0,0,206,211,3,34,17,0,207,208,5,13,0,0,208,210,3,34,17,0,209,207,
        1,0,0,0,210,213,1,0,0,0,211,209,1,0,0,0,211,212,1,0,0,0,212,215,
        1,0,0,0,213,211,1,0,0,0,214,206,1,0,0,0,214,215,1,0,0,0,215,216,
        1,0,0,0,216,219,5,6,0,0,217,218,5,2,0,0,218,220,5,57,0,0,219,217,
        1,0,0,0,219,220,1,0,0,0,220,221,1,0,0,0,221,226,5,12,0,0,222,225,
        3,36,18,0,223,225,3,42,21,0,224,222,1,0,0,0,224,223,1,0,0,0,225,
        228,1,0,0,0,226,224,1,0,0,0,226,227,1,0,0,0,227,229,1,0,0,0,228,
        226,1,0,0,0,229,230,5,14,0,0,230,31,1,0,0,0,231,232,5,24,0,0,232,
        233,5,56,0,0,233,33,1,0,0,0,234,235,3,58,29,0,235,237,5,20,0,0,236,
        238,5,25,0,0,237,236,1,0,0,0,237,238,1,0,0,0,238,239,1,0,0,0,239,
        241,3,46,23,0,240,242,5,2,0,0,241,240,1,0,0,0,241,242,1,0,0,0,242,
        244,1,0,0,0,243,245,3,44,22,0,244,243,1,0,0,0,244,245,1,0,0,0,245,
        35,1,0,0,0,246,247,5,26,0,0,247,248,3,58,29,0,248,249,5,20,0,0,249,
        252,3,46,23,0,250,251,5,1,0,0,251,253,3,38,19,0,252,250,1,0,0,0,
        252,253,1,0,0,0,253,254,1,0,0,0,254,255,5,10,0,0,255,37,1,0,0,0,
        256,257,3,58,29,0,257,266,5,3,0,0,258,263,3,40,20,0,259,260,5,13,
        0,0,260,262,3,40,20,0,261,259,1,0,0,0,262,265,1,0,0,0,263,261,1,
        0,0,0,263,264,1,0,0,0,264,267,1,0,0,0,265,263,1,0,0,0,266,258,1,
        0,0,0,266,267,1,0,0,0,267,268,1,0,0,0,268,271,5,6,0,0,269,270,5,
        27,0,0,270,272,3,56,28,0,271,269,1,0,0,0,271,272,1,0,0,0,272,39,
        1,0,0,0,273,276,3,56,28,0,274,275,5,20,0,0,275,277,3,56,28,0,276,
        274,1,0,0,0,276,277,1,0,0,0,277,41,1,0,0,0,278,279,5,28,0,0,279,
        280,3,58,29,0,280,281,5,20,0,0,281,283,3,46,23,0,282,284,3,44,22,
        0,283,282,1,0,0,0,283,284,1,0,0,0,284,285,1,0,0,0,285,286,5,10,0,
        0,286,43,1,0,0,0,287,288,5,1,0,0,288,289,3,56,28,0,289,45,1,0,0,
        0,290,302,3,58,29,0,291,292,5,29,0,0,292,297,3,46,23,0,293,294,5,
        13,0,0,294,296,3,46,23,0,295,293,1,0,0,0,296,299,1,0,0,0,297,295,
        1,0,0,0,297,298,1,0,0,0,298,300,1,0,0,0,299,297,1,0,0,0,300,301,
        5,30,0,0,301,303,1,0,0,0,302,291,1,0,0,0,302,303,1,0,0,0,303,306,
        1,0,0,0,304,306,3,20,10,0,305,290,1,0,0,0,305,304,1,0,0,0,306,47,
        1,0,0,0,307,311,3,58,29,0,308,310,3,50,25,0,309,308,1,0,0,0,310,
        313,1,0,0,0,311,309,1,0,0,0,311,312,1,0,0,0,312,49,1,0,0,0,313,311,
        1,0,0,0,314,315,5,4,0,0,315,320,3,58,29,0,316,317,5,31,0,0,317,318,
        5,57,0,0,318,320,5,32,0,0,319,314,1,0,0,0,319,316,1,0,0,0,320,51,
        1,0,0,0,321,330,5,3,0,0,322,327,3,56,28,0,323,324,5,13,0,0,324,326,
        3,56,28,0,325,323,1,0,0,0,326,329,1,0,0,0,327,325,1,0,0,0,327,328,
        1,0,0,0,328,331,1,0,0,0,329,327,1,0,0,0,330,322,1,0,0,0,330,331,
        1,0,0,0,331,332,1,0,0,0,332,333,5,6,0,0,333,53,1,0,0,0,334,337,5,
        3,0,0,335,336,5,33,0,0,336,338,5,34,0,0,337,335,1,0,0,0,337,338,
        1,0,0,0,338,339,1,0,0,0,339,340,7,1,0,0,340,341,5,6,0,0,341,55,1,
        0,0,0,342,343,6,28,-1,0,343,344,3,54,27,0,344,345,3,56,28,17,345,
        374,1,0,0,0,346,347,7,2,0,0,347,374,3,56,28,16,348,374,5,56,0,0,
        349,374,5,57,0,0,350,374,5,52,0,0,351,374,5,53,0,0,352,374,5,54,
        0,0,353,355,3,58,29,0,354,356,3,52,26,0,355,354,1,0,0,0,355,356,
        1,0,0,0,356,374,1,0,0,0,357,358,5,3,0,0,358,359,3,56,28,0,359,360,
        5,6,0,0,360,374,1,0,0,0,361,370,5,31,0,0,362,367,3,56,28,0,363,364,
        5,13,0,0,364,366,3,56,28,0,365,363,1,0,0,0,366,369,1,0,0,0,367,365,
        1,0,0,0,367,368,1,0,0,0,368,371,1,0,0,0,369,367,1,0,0,0,370,362,
        1,0,0,0,370,371,1,0,0,0,371,372,1,0,0,0,372,374,5,32,0,0,373,342,
        1,0,0,0,373,346,1,0,0,0,373,348,1,0,0,0,373,349,1,0,0,0,373,350,
        1,0,0,0,373,351,1,0,0,0,373,352,1,0,0,0,373,353,1,0,0,0,373,357,
        1,0,0,0,373,361,1,0,0,0,374,413,1,0,0,0,375,376,10,15,0,0,376,377,
        7,3,0,0,377,412,3,56,28,16,378,379,10,14,0,0,379,380,7,4,0,0,380,
        412,3,56,28,15,381,391,10,13,0,0,382,392,5,29,0,0,383,392,5,41,0,
        0,384,392,5,30,0,0,385,392,5,42,0,0,386,392,5,43,0,0,387,392,5,44,
        0,0,388,392,5,45,0,0,389,390,5,46,0,0,390,392,5,45,0,0,391,382,1,
        0,0,0,391,383,1,0,0,0,391,384,1,0,0,0,391,385,1,0,0,0,391,386,1,
        0,0,0,391,387,1,0,0,0,391,388,1,0,0,0,391,389,1,0,0,0,392,393,1,
        0,0,0,393,412,3,56,28,14,394,395,10,12,0,0,395,396,7,5,0,0,396,412,
        3,56,28,13,397,398,10,11,0,0,398,399,5,49,0,0,399,412,3,56,28,12,
        400,401,10,10,0,0,401,402,5,50,0,0,402,412,3,56,28,11,403,404,10,
        9,0,0,404,405,5,51,0,0,405,406,3,56,28,0,406,407,5,20,0,0,407,408,
        3,56,28,9,408,412,1,0,0,0,409,410,10,18,0,0,410,412,3,50,25,0,411,
        375,1,0,0,0,411,378,1,0,0,0,411,381,1,0,0,0,411,394,1,0,0,0,411,
        397,1,0,0,0,411,400,1,0,0,0,411,403,1,0,0,0,411,409,1,0,0,0,412,
        415,1,0,0,0,413,411,1,0,0,0,413,414,1,0,0,0,414,57,1,0,0,0,415,413,
        1,0,0,0,416,417,7,6,0,0,417,59,1,0,0,0,47,63,75,82,88,97,126,130,
        132,139,142,145,157,160,172,178,184,195,199,211,214,219,224,226,
        237,241,244,252,263,266,271,276,283,297,302,305,311,319,327,330,
        337,355,367,370,373,391,411,413
    ];

    private static __ATN: antlr.ATN;
    public static get _ATN(): antlr.ATN {
        if (!OalParser.__ATN) {
            OalParser.__ATN = new antlr.ATNDeserializer().deserialize(OalParser._serializedATN);
        }

        return OalParser.__ATN;
    }


    private static readonly vocabulary = new antlr.Vocabulary(OalParser.literalNames, OalParser.symbolicNames, []);

    public override get vocabulary(): antlr.Vocabulary {
        return OalParser.vocabulary;
    }

    private static readonly decisionsToDFA = OalParser._ATN.decisionToState.map( (ds: antlr.DecisionState, index: number) => new antlr.DFA(ds, index) );
}

export class ScriptContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public EOF(): antlr.TerminalNode {
        return this.getToken(OalParser.EOF, 0)!;
    }
    public statement(): StatementContext[];
    public statement(i: number): StatementContext | null;
    public statement(i?: number): StatementContext[] | StatementContext | null {
        if (i === undefined) {
            return this.getRuleContexts(StatementContext);
        }

        return this.getRuleContext(i, StatementContext);
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_script;
    }
}


export class StatementContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public metricStatement(): MetricStatementContext | null {
        return this.getRuleContext(0, MetricStatementContext);
    }
    public disableStatement(): DisableStatementContext | null {
        return this.getRuleContext(0, DisableStatementContext);
    }
    public scopeStatement(): ScopeStatementContext | null {
        return this.getRuleContext(0, ScopeStatementContext);
    }
    public enumStatement(): EnumStatementContext | null {
        return this.getRuleContext(0, EnumStatementContext);
    }
    public sourceStatement(): SourceStatementContext | null {
        return this.getRuleContext(0, SourceStatementContext);
    }
    public decoratorStatement(): DecoratorStatementContext | null {
        return this.getRuleContext(0, DecoratorStatementContext);
    }
    public functionStatement(): FunctionStatementContext | null {
        return this.getRuleContext(0, FunctionStatementContext);
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_statement;
    }
}


export class MetricStatementContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public name(): NameContext[];
    public name(i: number): NameContext | null;
    public name(i?: number): NameContext[] | NameContext | null {
        if (i === undefined) {
            return this.getRuleContexts(NameContext);
        }

        return this.getRuleContext(i, NameContext);
    }
    public end(): EndContext {
        return this.getRuleContext(0, EndContext)!;
    }
    public attributePath(): AttributePathContext | null {
        return this.getRuleContext(0, AttributePathContext);
    }
    public castType(): CastTypeContext | null {
        return this.getRuleContext(0, CastTypeContext);
    }
    public callArguments(): CallArgumentsContext[];
    public callArguments(i: number): CallArgumentsContext | null;
    public callArguments(i?: number): CallArgumentsContext[] | CallArgumentsContext | null {
        if (i === undefined) {
            return this.getRuleContexts(CallArgumentsContext);
        }

        return this.getRuleContext(i, CallArgumentsContext);
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_metricStatement;
    }
}


export class DisableStatementContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public name(): NameContext {
        return this.getRuleContext(0, NameContext)!;
    }
    public end(): EndContext {
        return this.getRuleContext(0, EndContext)!;
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_disableStatement;
    }
}


export class ScopeStatementContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public name(): NameContext[];
    public name(i: number): NameContext | null;
    public name(i?: number): NameContext[] | NameContext | null {
        if (i === undefined) {
            return this.getRuleContexts(NameContext);
        }

        return this.getRuleContext(i, NameContext);
    }
    public NUMBER(): antlr.TerminalNode {
        return this.getToken(OalParser.NUMBER, 0)!;
    }
    public end(): EndContext {
        return this.getRuleContext(0, EndContext)!;
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_scopeStatement;
    }
}


export class EndContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public EOF(): antlr.TerminalNode {
        return this.getToken(OalParser.EOF, 0)!;
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_end;
    }
}


export class EnumStatementContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public name(): NameContext {
        return this.getRuleContext(0, NameContext)!;
    }
    public enumMember(): EnumMemberContext[];
    public enumMember(i: number): EnumMemberContext | null;
    public enumMember(i?: number): EnumMemberContext[] | EnumMemberContext | null {
        if (i === undefined) {
            return this.getRuleContexts(EnumMemberContext);
        }

        return this.getRuleContext(i, EnumMemberContext);
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_enumStatement;
    }
}


export class EnumMemberContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public name(): NameContext {
        return this.getRuleContext(0, NameContext)!;
    }
    public NUMBER(): antlr.TerminalNode | null {
        return this.getToken(OalParser.NUMBER, 0);
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_enumMember;
    }
}


export class SourceStatementContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public name(): NameContext[];
    public name(i: number): NameContext | null;
    public name(i?: number): NameContext[] | NameContext | null {
        if (i === undefined) {
            return this.getRuleContexts(NameContext);
        }

        return this.getRuleContext(i, NameContext);
    }
    public fields(): FieldsContext {
        return this.getRuleContext(0, FieldsContext)!;
    }
    public origin(): OriginContext[];
    public origin(i: number): OriginContext | null;
    public origin(i?: number): OriginContext[] | OriginContext | null {
        if (i === undefined) {
            return this.getRuleContexts(OriginContext);
        }

        return this.getRuleContext(i, OriginContext);
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_sourceStatement;
    }
}


export class OriginContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public name(): NameContext[];
    public name(i: number): NameContext | null;
    public name(i?: number): NameContext[] | NameContext | null {
        if (i === undefined) {
            return this.getRuleContexts(NameContext);
        }

        return this.getRuleContext(i, NameContext);
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_origin;
    }
}


export class FieldsContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public field(): FieldContext[];
    public field(i: number): FieldContext | null;
    public field(i?: number): FieldContext[] | FieldContext | null {
        if (i === undefined) {
            return this.getRuleContexts(FieldContext);
        }

        return this.getRuleContext(i, FieldContext);
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_fields;
    }
}


export class FieldContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public name(): NameContext {
        return this.getRuleContext(0, NameContext)!;
    }
    public type(): TypeContext {
        return this.getRuleContext(0, TypeContext)!;
    }
    public initializer(): InitializerContext | null {
        return this.getRuleContext(0, InitializerContext);
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_field;
    }
}


export class DecoratorStatementContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public name(): NameContext {
        return this.getRuleContext(0, NameContext)!;
    }
    public fields(): FieldsContext {
        return this.getRuleContext(0, FieldsContext)!;
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_decoratorStatement;
    }
}


export class FunctionStatementContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public name(): NameContext {
        return this.getRuleContext(0, NameContext)!;
    }
    public addsClause(): AddsClauseContext | null {
        return this.getRuleContext(0, AddsClauseContext);
    }
    public functionBody(): FunctionBodyContext | null {
        return this.getRuleContext(0, FunctionBodyContext);
    }
    public tag(): TagContext | null {
        return this.getRuleContext(0, TagContext);
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_functionStatement;
    }
}


export class AddsClauseContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public name(): NameContext {
        return this.getRuleContext(0, NameContext)!;
    }
    public end(): EndContext {
        return this.getRuleContext(0, EndContext)!;
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_addsClause;
    }
}


export class FunctionBodyContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public parameter(): ParameterContext[];
    public parameter(i: number): ParameterContext | null;
    public parameter(i?: number): ParameterContext[] | ParameterContext | null {
        if (i === undefined) {
            return this.getRuleContexts(ParameterContext);
        }

        return this.getRuleContext(i, ParameterContext);
    }
    public TEXT(): antlr.TerminalNode | null {
        return this.getToken(OalParser.TEXT, 0);
    }
    public stateMember(): StateMemberContext[];
    public stateMember(i: number): StateMemberContext | null;
    public stateMember(i?: number): StateMemberContext[] | StateMemberContext | null {
        if (i === undefined) {
            return this.getRuleContexts(StateMemberContext);
        }

        return this.getRuleContext(i, StateMemberContext);
    }
    public valueMember(): ValueMemberContext[];
    public valueMember(i: number): ValueMemberContext | null;
    public valueMember(i?: number): ValueMemberContext[] | ValueMemberContext | null {
        if (i === undefined) {
            return this.getRuleContexts(ValueMemberContext);
        }

        return this.getRuleContext(i, ValueMemberContext);
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_functionBody;
    }
}


export class TagContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public NUMBER(): antlr.TerminalNode {
        return this.getToken(OalParser.NUMBER, 0)!;
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_tag;
    }
}


export class ParameterContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public name(): NameContext {
        return this.getRuleContext(0, NameContext)!;
    }
    public type(): TypeContext {
        return this.getRuleContext(0, TypeContext)!;
    }
    public initializer(): InitializerContext | null {
        return this.getRuleContext(0, InitializerContext);
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_parameter;
    }
}


export class StateMemberContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public name(): NameContext {
        return this.getRuleContext(0, NameContext)!;
    }
    public type(): TypeContext {
        return this.getRuleContext(0, TypeContext)!;
    }
    public mergeClause(): MergeClauseContext | null {
        return this.getRuleContext(0, MergeClauseContext);
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_stateMember;
    }
}


export class MergeClauseContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public name(): NameContext {
        return this.getRuleContext(0, NameContext)!;
    }
    public mergeArgument(): MergeArgumentContext[];
    public mergeArgument(i: number): MergeArgumentContext | null;
    public mergeArgument(i?: number): MergeArgumentContext[] | MergeArgumentContext | null {
        if (i === undefined) {
            return this.getRuleContexts(MergeArgumentContext);
        }

        return this.getRuleContext(i, MergeArgumentContext);
    }
    public expression(): ExpressionContext | null {
        return this.getRuleContext(0, ExpressionContext);
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_mergeClause;
    }
}


export class MergeArgumentContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public expression(): ExpressionContext[];
    public expression(i: number): ExpressionContext | null;
    public expression(i?: number): ExpressionContext[] | ExpressionContext | null {
        if (i === undefined) {
            return this.getRuleContexts(ExpressionContext);
        }

        return this.getRuleContext(i, ExpressionContext);
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_mergeArgument;
    }
}


export class ValueMemberContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public name(): NameContext {
        return this.getRuleContext(0, NameContext)!;
    }
    public type(): TypeContext {
        return this.getRuleContext(0, TypeContext)!;
    }
    public initializer(): InitializerContext | null {
        return this.getRuleContext(0, InitializerContext);
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_valueMember;
    }
}


export class InitializerContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public expression(): ExpressionContext {
        return this.getRuleContext(0, ExpressionContext)!;
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_initializer;
    }
}


export class TypeContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public name(): NameContext | null {
        return this.getRuleContext(0, NameContext);
    }
    public type_(): TypeContext[];
    public type_(i: number): TypeContext | null;
    public type_(i?: number): TypeContext[] | TypeContext | null {
        if (i === undefined) {
            return this.getRuleContexts(TypeContext);
        }

        return this.getRuleContext(i, TypeContext);
    }
    public fields(): FieldsContext | null {
        return this.getRuleContext(0, FieldsContext);
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_type;
    }
}


export class AttributePathContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public name(): NameContext {
        return this.getRuleContext(0, NameContext)!;
    }
    public selector(): SelectorContext[];
    public selector(i: number): SelectorContext | null;
    public selector(i?: number): SelectorContext[] | SelectorContext | null {
        if (i === undefined) {
            return this.getRuleContexts(SelectorContext);
        }

        return this.getRuleContext(i, SelectorContext);
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_attributePath;
    }
}


export class SelectorContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public name(): NameContext | null {
        return this.getRuleContext(0, NameContext);
    }
    public TEXT(): antlr.TerminalNode | null {
        return this.getToken(OalParser.TEXT, 0);
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_selector;
    }
}


export class CallArgumentsContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public expression(): ExpressionContext[];
    public expression(i: number): ExpressionContext | null;
    public expression(i?: number): ExpressionContext[] | ExpressionContext | null {
        if (i === undefined) {
            return this.getRuleContexts(ExpressionContext);
        }

        return this.getRuleContext(i, ExpressionContext);
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_callArguments;
    }
}


export class CastTypeContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_castType;
    }
}


export class ExpressionContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public castType(): CastTypeContext | null {
        return this.getRuleContext(0, CastTypeContext);
    }
    public expression(): ExpressionContext[];
    public expression(i: number): ExpressionContext | null;
    public expression(i?: number): ExpressionContext[] | ExpressionContext | null {
        if (i === undefined) {
            return this.getRuleContexts(ExpressionContext);
        }

        return this.getRuleContext(i, ExpressionContext);
    }
    public NUMBER(): antlr.TerminalNode | null {
        return this.getToken(OalParser.NUMBER, 0);
    }
    public TEXT(): antlr.TerminalNode | null {
        return this.getToken(OalParser.TEXT, 0);
    }
    public name(): NameContext | null {
        return this.getRuleContext(0, NameContext);
    }
    public callArguments(): CallArgumentsContext | null {
        return this.getRuleContext(0, CallArgumentsContext);
    }
    public selector(): SelectorContext | null {
        return this.getRuleContext(0, SelectorContext);
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_expression;
    }
}


export class NameContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number) {
        super(parent, invokingState);
    }
    public IDENTIFIER(): antlr.TerminalNode {
        return this.getToken(OalParser.IDENTIFIER, 0)!;
    }
    public override get ruleIndex(): number {
        return OalParser.RULE_name;
    }
}
