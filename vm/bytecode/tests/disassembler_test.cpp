#include "vm/bytecode/disassembler.h"

#include "vm/bytecode/tests/support.h"

namespace perilune::bytecode {
namespace {

constexpr std::string_view kModule = R"(
.source "@add.lua"
.function 0
.frame 3
.upvalue local 0 "_ENV"
.constant "add"
.child 1
.line 1
  CLOSURE R0 P0
  SETTABUP U0 R0 K0
.line 4
  RETURN0

.function 1
.parameters 2
.frame 3
.defined 1 3
.upvalue outer 0 constant
.constant 2.0
.local "a" R0 0 3
.local "b" R1 0 3
.line 2
  JF R0 L0
  ADDK R0 R1 0 K0
.label L0 2
  RETURN1 R0
)";

TEST(Disassembler, ListsFunctionsWithNamesAndLiterals) {
  EXPECT_EQ(disassemble(assembled(kModule)),
            R"(main <add.lua> 0 parameters, frame of 3, 1 upvalue, 3 instructions
  U0 _ENV
     1  CLOSURE     R0 P0               ; P0=function 1
        SETTABUP    U0 R0 K0            ; U0=_ENV K0="add"
     4  RETURN0

function 1 <add.lua:1-3> 2 parameters, frame of 3, 1 upvalue, 3 instructions
  U0: U0 outside, constant
     2  JF          R0 L0               ; R0=a
        ADDK        R0 R1 0 K0          ; R0=a R1=b K0=2.0
L0:
        RETURN1     R0                  ; R0=a
)");
}

TEST(Disassembler, InterleavesSourceLinesAndAddresses) {
  DisassembleOptions options;
  options.source_text = "function add(a, b)\n  if a then a = b + 2.0 end return a\nend";
  options.addresses = true;
  EXPECT_EQ(disassemble(assembled(kModule), options),
            R"(main <add.lua> 0 parameters, frame of 3, 1 upvalue, 3 instructions
  U0 _ENV
; function add(a, b)
     1     0  CLOSURE     R0 P0               ; P0=function 1
           1  SETTABUP    U0 R0 K0            ; U0=_ENV K0="add"
     4     2  RETURN0

function 1 <add.lua:1-3> 2 parameters, frame of 3, 1 upvalue, 3 instructions
  U0: U0 outside, constant
;   if a then a = b + 2.0 end return a
     2     0  JF          R0 L0               ; R0=a
           1  ADDK        R0 R1 0 K0          ; R0=a R1=b K0=2.0
L0:
           2  RETURN1     R0                  ; R0=a
)");
}

TEST(Disassembler, ShowsExceptionsOfLabelsAndTemplates) {
  const std::string text = disassemble(assembled(kSample));
  EXPECT_NE(text.find("L4:                                     ; R1 cell R6 pending\n"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("T0={print, tab"), std::string::npos) << text;
}

}  // namespace
}  // namespace perilune::bytecode
