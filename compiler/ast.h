// The tree of one chunk. Nodes live in the context's arena and are plain data; lists are linked
// through the nodes themselves. Names are already resolved: a node says whether it means a local
// variable of its own function, an upvalue, or a field of _ENV. Constant expressions are already
// folded.
//
// Only nesting in the source makes the tree deep to the right, and the parser limits that
// (kMaxNesting); operators, calls and fields in a row make it deep to the left without limit, so
// the code generator walks left spines in loops.
#pragma once

#include <cstddef>
#include <cstdint>

#include "compiler/jump_list.h"

namespace perilune::compiler {

struct Function;
struct Block;

// How deep constructs may be nested, as in Lua.
inline constexpr int kMaxNesting = 200;

// A list of nodes that are linked by their member `next`.
template <typename T>
struct List {
  T* first = nullptr;
  T* last = nullptr;
  std::uint32_t count = 0;

  void append(T* item) {
    (last == nullptr ? first : last->next) = item;
    last = item;
    ++count;
  }
};

// --- variables

enum class Attribute : std::uint8_t { None, Const, Close };

struct Expression;

// A local variable or parameter, or the chunk's _ENV.
struct Variable {
  std::uint32_t name = 0;
  Attribute attribute = Attribute::None;
  bool captured = false;                 // by a closure: it lives in a cell
  bool assigned = false;                 // other than by its declaration
  const Function* function = nullptr;    // that declares it; null for the chunk's _ENV
  const Expression* constant = nullptr;  // its value, where that is known: it has no register
  Variable* shadowed = nullptr;          // what the name meant before
  const Function* upvalue_of = nullptr;  // a function that has it as an upvalue, and
  std::uint8_t upvalue_index = 0;        // as which one: the result of the last search
  Variable* next = nullptr;              // in its declaration

  std::uint8_t reg = 0;     // the code generator's
  std::uint32_t start = 0;  // the code generator's: instruction where its name begins
};

struct Upvalue {
  Variable* variable = nullptr;
  bool from_local = false;  // of the enclosing function, else that one's upvalue `index`
  std::uint8_t index = 0;
};

// --- expressions

enum class ExpressionKind : std::uint8_t {
  Nil,
  False,
  True,
  Integer,
  Float,
  String,
  Vararg,
  Function,
  Local,
  Upvalue,
  Field,       // object.name, object["name"]
  Index,       // object[key]
  Call,        // function(arguments)
  MethodCall,  // object:name(arguments)
  Unary,
  Binary,  // arithmetic and bitwise operators
  Comparison,
  Concat,
  And,
  Or,
  Table,
};

enum class UnaryOperator : std::uint8_t { Minus, BitNot, Not, Length };

enum class BinaryOperator : std::uint8_t {
  Add,
  Subtract,
  Multiply,
  Modulo,
  Power,
  Divide,
  FloorDivide,
  BitAnd,
  BitOr,
  BitXor,
  ShiftLeft,
  ShiftRight,
  Concat,
  Equal,
  NotEqual,
  Less,
  LessEqual,
  Greater,
  GreaterEqual,
  And,
  Or,
};

struct Expression {
  ExpressionKind kind;
  bool parenthesized = false;
  std::uint32_t line;          // of the instruction that computes it: an error there names it
  std::uint32_t use_line = 0;  // of the instruction that tests it, if a condition needs one
  Expression* next = nullptr;

  Expression(ExpressionKind node_kind, std::uint32_t node_line)
      : kind(node_kind), line(node_line) {}

  // Whether it may give other than one value.
  bool is_multiple() const {
    return !parenthesized && (kind == ExpressionKind::Call || kind == ExpressionKind::MethodCall ||
                              kind == ExpressionKind::Vararg);
  }
  bool is_call() const {
    return kind == ExpressionKind::Call || kind == ExpressionKind::MethodCall;
  }
  bool is_number() const {
    return kind == ExpressionKind::Integer || kind == ExpressionKind::Float;
  }
  bool is_constant() const { return kind <= ExpressionKind::String; }
  // Whether Lua generates no code for it before it sees what becomes of it.
  bool is_pending() const {
    return is_constant() || kind == ExpressionKind::Local || kind == ExpressionKind::Upvalue ||
           kind == ExpressionKind::Field || kind == ExpressionKind::Index;
  }
  bool is_logical() const { return kind == ExpressionKind::And || kind == ExpressionKind::Or; }
};

// Integer, Float and String.
struct ConstantExpression : Expression {
  union {
    std::int64_t integer;
    double number;
    std::uint32_t string;
  };

  static ConstantExpression of_integer(std::uint32_t line, std::int64_t value) {
    ConstantExpression result(ExpressionKind::Integer, line);
    result.integer = value;
    return result;
  }
  static ConstantExpression of_number(std::uint32_t line, double value) {
    ConstantExpression result(ExpressionKind::Float, line);
    result.number = value;
    return result;
  }
  static ConstantExpression of_string(std::uint32_t line, std::uint32_t value) {
    ConstantExpression result(ExpressionKind::String, line);
    result.string = value;
    return result;
  }

 private:
  ConstantExpression(ExpressionKind node_kind, std::uint32_t node_line)
      : Expression(node_kind, node_line), integer(0) {}
};

struct FunctionExpression : Expression {
  Function* function;
  FunctionExpression(std::uint32_t node_line, Function* node_function)
      : Expression(ExpressionKind::Function, node_line), function(node_function) {}
};

struct LocalExpression : Expression {
  Variable* variable;
  LocalExpression(std::uint32_t node_line, Variable* node_variable)
      : Expression(ExpressionKind::Local, node_line), variable(node_variable) {}
};

struct UpvalueExpression : Expression {
  Variable* variable;
  std::uint8_t index;
  UpvalueExpression(std::uint32_t node_line, Variable* node_variable, std::uint8_t node_index)
      : Expression(ExpressionKind::Upvalue, node_line),
        variable(node_variable),
        index(node_index) {}
};

// Field, Index, Call and MethodCall: what can stand behind an expression, in a row.
struct SuffixExpression : Expression {
  Expression* object;  // or the function that is called
  SuffixExpression(ExpressionKind node_kind, std::uint32_t node_line, Expression* node_object)
      : Expression(node_kind, node_line), object(node_object) {}
};

struct FieldExpression : SuffixExpression {
  std::uint32_t name;
  FieldExpression(std::uint32_t node_line, Expression* node_object, std::uint32_t node_name)
      : SuffixExpression(ExpressionKind::Field, node_line, node_object), name(node_name) {}
};

struct IndexExpression : SuffixExpression {
  Expression* key;
  IndexExpression(std::uint32_t node_line, Expression* node_object, Expression* node_key)
      : SuffixExpression(ExpressionKind::Index, node_line, node_object), key(node_key) {}
};

struct CallExpression : SuffixExpression {  // also a MethodCall
  std::uint32_t name = 0;                   // of the method
  std::uint32_t name_line = 0;              // of the method's name
  List<Expression> arguments;
  CallExpression(ExpressionKind node_kind, std::uint32_t node_line, Expression* node_object)
      : SuffixExpression(node_kind, node_line, node_object) {}
};

struct UnaryExpression : Expression {
  UnaryOperator op;
  Expression* operand;
  UnaryExpression(std::uint32_t node_line, UnaryOperator node_op, Expression* node_operand)
      : Expression(ExpressionKind::Unary, node_line), op(node_op), operand(node_operand) {}
};

struct BinaryExpression : Expression {  // also a Comparison, Concat, And, Or
  BinaryOperator op;
  Expression* left;
  Expression* right;
  BinaryExpression(ExpressionKind node_kind, std::uint32_t node_line, BinaryOperator node_op,
                   Expression* node_left, Expression* node_right)
      : Expression(node_kind, node_line), op(node_op), left(node_left), right(node_right) {}
};

struct TableItem {
  Expression* key;  // null for a positional item
  Expression* value;
  std::uint32_t line;  // where the item ends
  TableItem* next = nullptr;
};

struct TableExpression : Expression {
  List<TableItem> items;
  std::uint32_t positional = 0;  // items without a key
  std::uint32_t end_line = 0;    // of its closing brace
  explicit TableExpression(std::uint32_t node_line)
      : Expression(ExpressionKind::Table, node_line) {}
};

// --- statements

enum class StatementKind : std::uint8_t {
  Local,
  LocalFunction,
  Assign,
  Call,
  Do,
  While,
  Repeat,
  If,
  NumericFor,
  GenericFor,
  Return,
  Break,
  Goto,
  Label,
};

struct Statement {
  StatementKind kind;
  std::uint32_t line;
  Statement* next = nullptr;
  Statement(StatementKind node_kind, std::uint32_t node_line) : kind(node_kind), line(node_line) {}
};

struct Block {
  List<Statement> statements;
  std::uint32_t end_line = 0;  // of its last token
};

struct LocalStatement : Statement {
  List<Variable> variables;  // the one with a known constant, if any, is the last
  List<Expression> values;
  explicit LocalStatement(std::uint32_t node_line) : Statement(StatementKind::Local, node_line) {}
};

struct LocalFunctionStatement : Statement {
  Variable* variable;
  FunctionExpression* value = nullptr;
  LocalFunctionStatement(std::uint32_t node_line, Variable* node_variable)
      : Statement(StatementKind::LocalFunction, node_line), variable(node_variable) {}
};

struct AssignStatement : Statement {
  List<Expression> targets;  // Local, Upvalue, Field, Index
  List<Expression> values;
  explicit AssignStatement(std::uint32_t node_line) : Statement(StatementKind::Assign, node_line) {}
};

struct CallStatement : Statement {
  CallExpression* call;
  CallStatement(std::uint32_t node_line, CallExpression* node_call)
      : Statement(StatementKind::Call, node_line), call(node_call) {}
};

struct DoStatement : Statement {
  Block* body = nullptr;
  explicit DoStatement(std::uint32_t node_line) : Statement(StatementKind::Do, node_line) {}
};

struct LoopStatement : Statement {  // While, Repeat
  Expression* condition = nullptr;
  Block* body = nullptr;
  LoopStatement(StatementKind node_kind, std::uint32_t node_line)
      : Statement(node_kind, node_line) {}
};

struct IfClause {
  Expression* condition;  // null: else
  Block* body;
  IfClause* next = nullptr;
};

struct IfStatement : Statement {
  List<IfClause> clauses;
  explicit IfStatement(std::uint32_t node_line) : Statement(StatementKind::If, node_line) {}
};

struct ForStatement : Statement {  // NumericFor, GenericFor
  List<Variable> variables;
  List<Expression> values;  // first, limit and perhaps step; or the iterator's
  Block* body = nullptr;
  std::uint32_t do_line = 0;
  std::uint32_t call_line = 0;  // of a GenericFor's iterator
  std::uint32_t end_line = 0;   // of its `end`
  ForStatement(StatementKind node_kind, std::uint32_t node_line)
      : Statement(node_kind, node_line) {}
};

struct ReturnStatement : Statement {
  List<Expression> values;
  explicit ReturnStatement(std::uint32_t node_line) : Statement(StatementKind::Return, node_line) {}
};

struct LabelStatement : Statement {
  std::uint32_t name = 0;
  const Block* block = nullptr;
  bool at_block_end = false;  // only labels and semicolons follow: the block's locals are gone
  bool has_backward_goto = false;

  int height = 0;        // the code generator's: registers that live there
  JumpList jumps;        // the code generator's: gotos before it
  std::uint32_t pc = 0;  // the code generator's: where it stands, once it does
  LabelStatement(std::uint32_t node_line, std::uint32_t node_name)
      : Statement(StatementKind::Label, node_line), name(node_name) {}
};

struct GotoStatement : Statement {
  LabelStatement* target = nullptr;
  bool is_backward = false;
  explicit GotoStatement(std::uint32_t node_line) : Statement(StatementKind::Goto, node_line) {}
};

struct BreakStatement : Statement {
  explicit BreakStatement(std::uint32_t node_line) : Statement(StatementKind::Break, node_line) {}
};

// --- functions

struct Function {
  List<Variable> parameters;
  bool is_vararg = false;
  bool has_backward_goto = false;
  std::uint32_t line_defined = 0;  // 0 for a main chunk
  std::uint32_t last_line_defined = 0;
  std::uint32_t end_line = 0;  // of its last token
  Block* body = nullptr;
  Upvalue* upvalues = nullptr;
  std::uint8_t upvalue_count = 0;
};

}  // namespace perilune::compiler
