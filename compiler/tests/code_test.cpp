// The instructions that constructs become. Parameters a, b and c are registers 0, 1 and 2.
#include "compiler/tests/support.h"

namespace perilune::compiler {
namespace {

TEST(Code, ValuesGoStraightToTheirRegisters) {
  EXPECT_EQ(body_listing("local x = a + b"), "ADD 3 0 1");
  EXPECT_EQ(body_listing("a = b"), "MOVE 0 1");
  EXPECT_EQ(body_listing("a = a"), "RETURN0");
  EXPECT_EQ(body_listing("a = a + b * c"), "MUL 3 1 2; ADD 0 0 3");
  EXPECT_EQ(body_listing("a.x = b"), "SETFIELD 0 1 0");
  EXPECT_EQ(body_listing("a[b] = c"), "SETINDEX 0 1 2");
  EXPECT_EQ(body_listing("a[1] = c[-5]"), "GETINT 3 2 -5; SETINT 0 3 1");
  EXPECT_EQ(body_listing("return a[b].x"), "GETINDEX 3 0 1; GETFIELD 3 3 0; RETURN1 3");
  EXPECT_EQ(body_listing("a, b = b, a"), "MOVE 3 1; MOVE 1 0; MOVE 0 3");
  EXPECT_EQ(body_listing("a, b = b, a + b"), "MOVE 3 1; ADD 1 0 1; MOVE 0 3");
  EXPECT_EQ(body_listing("local x, y, z"), "LOADNIL 3 2");
  EXPECT_EQ(body_listing("local x local y = nil"), "LOADNIL 3 1");
}

TEST(Code, AssignedOperandsAreCopied) {
  EXPECT_EQ(body_listing("a, a.x = b, c"), "MOVE 3 0; MOVE 4 1; SETFIELD 3 2 0; MOVE 0 4");
  EXPECT_EQ(body_listing("b, a[b] = 1, 2"),
            "MOVE 3 1; LOADI 4 1; LOADI 5 2; SETINDEX 0 3 5; MOVE 1 4");
}

TEST(Code, Constants) {
  EXPECT_EQ(body_listing("return 1"), "LOADI 3 1; RETURN1 3");
  EXPECT_EQ(body_listing("return 2.0"), "LOADF 3 2; RETURN1 3");
  EXPECT_EQ(body_listing("return -0.0"), "LOADF 3 0; UNM 3 3; RETURN1 3");
  EXPECT_EQ(body_listing("return 1 << 40"), "LOADK 3 0; RETURN1 3");
  EXPECT_EQ(body_listing("local k <const> = 2; return a + k * 3"), "ADDI 3 0 0 6; RETURN1 3");
  EXPECT_EQ(body_listing("return 7 // 2 + 2^10 - ~0"), "LOADF 3 1028; RETURN1 3");
  EXPECT_EQ(body_listing("return 2^31 * 2^-31"), "LOADF 3 1; RETURN1 3");
  EXPECT_EQ(body_listing("return 2^1024"), "LOADI 3 2; POWK 3 3 0; RETURN1 3");
  EXPECT_EQ(body_listing("return 3^-1"), "LOADI 3 3; POWK 3 3 0; RETURN1 3");
  EXPECT_EQ(body_listing("return 1 // 0"), "LOADI 3 1; IDIVK 3 3 0; RETURN1 3");
  EXPECT_EQ(body_listing("return 1 % 0.0"), "LOADI 3 1; MODK 3 3 0; RETURN1 3");
  EXPECT_EQ(body_listing("return 0.0 / 0.0"), "LOADF 3 0; DIVK 3 3 0; RETURN1 3");
  EXPECT_EQ(body_listing("return not nil, not 1"), "LOADTRUE 3; LOADFALSE 4; RETURN 3 3 0");
}

TEST(Code, ArithmeticWithConstants) {
  EXPECT_EQ(body_listing("a = b + 1"), "ADDI 0 1 0 1");
  EXPECT_EQ(body_listing("a = 1 + b"), "ADDI 0 1 1 1");
  EXPECT_EQ(body_listing("a = b - 1"), "SUBI 0 1 1");
  EXPECT_EQ(body_listing("a = 1 - b"), "LOADI 3 1; SUB 0 3 1");
  EXPECT_EQ(body_listing("a = b * 2"), "MULK 0 1 0 0");
  EXPECT_EQ(body_listing("a = 2 * b"), "MULK 0 1 1 0");
  EXPECT_EQ(body_listing("a = b + 0.5"), "ADDK 0 1 0 0");
  EXPECT_EQ(body_listing("a = b << 3"), "SHLI 0 1 3");
  EXPECT_EQ(body_listing("a = b >> c"), "SHR 0 1 2");
  EXPECT_EQ(body_listing("a = b & 255"), "BANDK 0 1 0 0");
}

TEST(Code, Conditions) {
  EXPECT_EQ(body_listing("if a then b() end"), "JF 0 2; MOVE 3 1; CALL 3 1 1");
  EXPECT_EQ(body_listing("if not a then return end c()"), "JT 0 1; RETURN0; MOVE 3 2; CALL 3 1 1");
  EXPECT_EQ(body_listing("if a == 'x' then return 1 end return 2"),
            "EQK 0 0 0 2; LOADI 3 1; RETURN1 3; LOADI 3 2; RETURN1 3");
  EXPECT_EQ(body_listing("if a ~= nil then b() end"), "EQK 0 0 1 2; MOVE 3 1; CALL 3 1 1");
  EXPECT_EQ(body_listing("if 1 < a then b() end"), "GTI 0 1 0 2; MOVE 3 1; CALL 3 1 1");
  EXPECT_EQ(body_listing("if a >= -1 then b() end"), "GEI 0 255 0 2; MOVE 3 1; CALL 3 1 1");
  EXPECT_EQ(body_listing("if a > b then b() end"), "LT 1 0 0 2; MOVE 3 1; CALL 3 1 1");
  EXPECT_EQ(body_listing("if a < b and b < c then b() end"),
            "LT 0 1 0 3; LT 1 2 0 2; MOVE 3 1; CALL 3 1 1");
  EXPECT_EQ(body_listing("if a or b then c() end"), "JT 0 1; JF 1 2; MOVE 3 2; CALL 3 1 1");
  EXPECT_EQ(body_listing("if false then f() end"), "JMP 0");
  EXPECT_EQ(body_listing("return not (a < b)"), "LOADTRUE 3; LT 0 1 0 1; LOADFALSE 3; RETURN1 3");
}

TEST(Code, LogicalValues) {
  EXPECT_EQ(body_listing("a = a or 1"), "JT 0 1; LOADI 0 1");
  EXPECT_EQ(body_listing("a = a and a.x"), "JF 0 1; GETFIELD 0 0 0");
  EXPECT_EQ(body_listing("a = b and a or c"), "JF 1 2; MOVE 3 0; JT 3 1; MOVE 3 2; MOVE 0 3");
  EXPECT_EQ(body_listing("local x = a and b or c"), "JF 0 2; MOVE 3 1; JT 3 1; MOVE 3 2");
  EXPECT_EQ(body_listing("return a == b"), "LOADTRUE 3; EQ 0 1 1 1; LOADFALSE 3; RETURN1 3");
  EXPECT_EQ(body_listing("a = a == b"), "EQ 0 1 1 2; LOADFALSE 0; JMP 1; LOADTRUE 0");
  EXPECT_EQ(body_listing("return true and a, nil or b, nil and c"),
            "MOVE 3 0; MOVE 4 1; LOADNIL 5 0; RETURN 3 4 0");
}

TEST(Code, Calls) {
  EXPECT_EQ(body_listing("a(b, c)"), "MOVE 3 0; MOVE 4 1; MOVE 5 2; CALL 3 3 1");
  EXPECT_EQ(body_listing("a:x(b)"), "SELF 3 0 0; MOVE 5 1; CALL 3 3 1");
  EXPECT_EQ(body_listing("return a(b)"), "MOVE 3 0; MOVE 4 1; TAILCALL 3 2");
  EXPECT_EQ(body_listing("return (a(b))"), "MOVE 3 0; MOVE 4 1; CALL 3 2 2; RETURN1 3");
  EXPECT_EQ(body_listing("a(b(c))"), "MOVE 3 0; MOVE 4 1; MOVE 5 2; CALL 4 2 0; CALL 3 0 1");
  EXPECT_EQ(body_listing("local x, y = a()"), "MOVE 3 0; CALL 3 1 3");
  EXPECT_EQ(body_listing("a = b()"), "MOVE 3 1; CALL 3 1 2; MOVE 0 3");
  EXPECT_EQ(body_listing("return b, a()"), "MOVE 3 1; MOVE 4 0; CALL 4 1 0; RETURN 3 0 0");
}

TEST(Code, Tables) {
  EXPECT_EQ(body_listing("a = {}"), "NEWTABLE 0 0 0");
  EXPECT_EQ(body_listing("local t = {x = a, ['y'] = 1}"), "MOVE 3 0; LOADI 4 1; NEWOBJECT 3 3 0");
  EXPECT_EQ(body_listing("local t = {a, b()}"),
            "NEWTABLE 3 0 2; MOVE 4 0; MOVE 5 1; CALL 5 1 0; SETLIST 3 4 0 0");
  EXPECT_EQ(body_listing("local t = {x = a, x = b}"),
            "NEWTABLE 3 2 0; SETFIELD 3 0 0; SETFIELD 3 1 0");
  EXPECT_EQ(body_listing("local t = {a, [b] = c, [7] = a}"),
            "NEWTABLE 3 2 1; MOVE 4 0; SETINDEX 3 1 2; SETINT 3 0 7; SETLIST 3 4 1 0");
}

TEST(Code, LongNamesAreNoFields) {
  const std::string name(41, 'n');
  EXPECT_EQ(body_listing("return a." + name), "LOADK 3 0; GETINDEX 3 0 3; RETURN1 3");
  EXPECT_EQ(body_listing("a." + name + " = b"), "LOADK 3 0; SETINDEX 0 3 1");
  EXPECT_EQ(body_listing("a:" + name + "(b)"),
            "MOVE 4 0; LOADK 5 0; GETINDEX 3 4 5; MOVE 5 1; CALL 3 3 1");
}

TEST(Code, Concatenation) {
  EXPECT_EQ(body_listing("a = a .. 'x' .. b"), "MOVE 3 0; LOADK 4 0; MOVE 5 1; CONCAT 0 3 3");
}

TEST(Code, Loops) {
  EXPECT_EQ(body_listing("while a < 10 do a = a + 1 end"),
            "LTI 0 10 0 2; ADDI 0 0 0 1; LTI 0 10 1 -2");
  EXPECT_EQ(body_listing("while true do if a then break end b() end"),
            "JT 0 3; MOVE 3 1; CALL 3 1 1; JMP -4");
  EXPECT_EQ(body_listing("repeat local x = a() until x"), "MOVE 3 0; CALL 3 1 2; JF 3 -3");
  EXPECT_EQ(body_listing("for i = 1, a do b = i end"),
            "LOADI 3 1; MOVE 4 0; LOADI 5 1; FORPREP 3 2; MOVE 1 6; FORLOOP 3 -2");
  EXPECT_EQ(body_listing("for k, v in a do b = v end"),
            "MOVE 3 0; LOADNIL 4 2; TFORPREP 3 1; MOVE 1 8; TFORCALL 3 2; TFORLOOP 3 -3; CLOSE 3");
}

TEST(Code, Cells) {
  EXPECT_EQ(body_listing("local x = a; return function() return x end"),
            "MOVE 3 0; NEWCELL 3; CLOSURE 4 0; RETURN1 4");
  EXPECT_EQ(body_listing("local function f() return f() end"),
            "LOADNIL 3 0; NEWCELL 3; CLOSURE 4 0; SETCELL 3 4");
  EXPECT_EQ(body_listing("local x <close> = a; return function() return x end"),
            "MOVE 3 0; TBC 3; MOVE 4 3; NEWCELL 4; CLOSURE 5 0; RETURN 5 2 1");
}

// As in Lua, where a captured variable is in a register until the operation happens.
TEST(Code, CapturedOperandsAreReadLast) {
  EXPECT_EQ(body_listing("local x = 1; local f = function() x = 2 end; return x + a()"),
            "LOADI 3 1; NEWCELL 3; CLOSURE 4 0; MOVE 5 0; CALL 5 1 2; GETCELL 6 3; ADD 5 6 5; "
            "RETURN1 5");
}

TEST(Code, ConstantUpvalues) {
  const auto module =
      compile_valid("local a, b = 1, 2; local function f() return f, a, b, g end; b = 3; return f");
  ASSERT_EQ(module.prototypes.size(), 2u);
  const auto& upvalues = module.prototypes[1].upvalues;
  ASSERT_EQ(upvalues.size(), 4u);
  EXPECT_TRUE(upvalues[0].constant);   // f
  EXPECT_TRUE(upvalues[1].constant);   // a
  EXPECT_FALSE(upvalues[2].constant);  // b
  EXPECT_TRUE(upvalues[3].constant);   // _ENV
  EXPECT_FALSE(compile_valid("_ENV = {}").prototypes[0].upvalues[0].constant);
}

TEST(Code, NamesOfLocals) {
  const auto module = compile_valid("local x = 1; for i = x, 2 do local y end for k in f do end");
  std::string names;
  for (const auto& local : module.prototypes[0].locals) {
    names += module.strings[local.name] + " ";
    EXPECT_LE(local.start, local.end);
  }
  EXPECT_EQ(names,
            "x (for state) (for state) (for state) i y (for state) (for state) (for state) "
            "(for state) k ");
}

TEST(Code, Lines) {
  const auto module = compile_valid("local a\na\n.b\n.c\n=\na\n+\n{}\n");
  EXPECT_EQ(listing(module.prototypes[0]),
            "VARARGPREP; LOADNIL 0 0; GETFIELD 1 0 0; NEWTABLE 2 0 0; ADD 2 0 2; SETFIELD 1 2 1; "
            "RETURN 0 1 0");
  EXPECT_EQ(module.prototypes[0].lines, (std::vector<std::uint32_t>{0, 1, 3, 7, 7, 8, 8}));
}

TEST(Code, SameSourceSameModule) {
  const std::string_view source = "local t = {a = 1, b = 'x'} for k, v in pairs(t) do print(k) end";
  const auto first = compile_valid(source);
  const auto second = compile_valid(source);
  EXPECT_EQ(first.strings, second.strings);
  EXPECT_EQ(listing(first.prototypes[0]), listing(second.prototypes[0]));
}

TEST(SkipShebang, FirstLine) {
  EXPECT_EQ(skip_shebang("#!/usr/bin/lua\nprint(1)"), "\nprint(1)");
  EXPECT_EQ(skip_shebang("\xEF\xBB\xBF# x\n"), "\n");
  EXPECT_EQ(skip_shebang("#"), "");
  EXPECT_EQ(skip_shebang("x = #t"), "x = #t");
}

}  // namespace
}  // namespace perilune::compiler
