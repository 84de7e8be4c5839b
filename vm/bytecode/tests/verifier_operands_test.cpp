// Rules V9 to V19: what each instruction's fields must be.
#include "vm/bytecode/tests/support.h"

namespace perilune::bytecode {
namespace {

TEST(VerifierOperands, V9AFunctionHasCode) {
  EXPECT_EQ(verdict(""), "V9: the function has no instruction (function 0, instruction 0)");
}

TEST(VerifierOperands, V10UnknownOpcode) {
  Module module = function_of("RETURN0");
  module.prototypes[0].code[0].op = static_cast<Opcode>(kOpcodeCount);
  EXPECT_EQ(verdict(module),
            "V10: unknown opcode " + std::to_string(kOpcodeCount) + " (function 0, instruction 0)");
}

TEST(VerifierOperands, V10UnusedFieldsAreZero) {
  Module module = function_of("LOADI R0 5\nRETURN0");
  module.prototypes[0].code[0].c = 3;
  EXPECT_EQ(verdict(module), "V10: an unused field is 3 (function 0, instruction 0)");
  module.prototypes[0].code[0].c = 0;
  module.prototypes[0].code[1].d = -2;
  EXPECT_EQ(verdict(module), "V10: an unused field is -2 (function 0, instruction 1)");
}

TEST(VerifierOperands, V10FlagsAndCounts) {
  EXPECT_EQ(verdict("LOADI R0 5\nADDI R0 R0 2 1\nRETURN0"),
            "V10: a flag is 2 (function 0, instruction 1)");
  EXPECT_EQ(verdict("NEWTABLE R0 0 -1\nRETURN0"), "V10: a count is -1 (function 0, instruction 0)");
}

TEST(VerifierOperands, V11RegistersAreInTheFrame) {
  EXPECT_EQ(verdict("LOADI R9 5\nRETURN0"), "accepted");
  EXPECT_EQ(verdict("LOADI R10 5\nRETURN0"),
            "V11: register 10 is outside the frame of 10 (function 0, instruction 0)");
  EXPECT_EQ(verdict("MOVE R0 R255\nRETURN0"),
            "V11: register 255 is outside the frame of 10 (function 0, instruction 0)");
  EXPECT_EQ(verdict("GETCELL R0 R10\nRETURN0"),
            "V11: register 10 is outside the frame of 10 (function 0, instruction 0)");
  EXPECT_EQ(verdict("NEWCELL R10\nRETURN0"),
            "V11: register 10 is outside the frame of 10 (function 0, instruction 0)");
}

TEST(VerifierOperands, V12ReadsAreOfValues) {
  EXPECT_EQ(verdict("MOVE R0 R1\nRETURN0"),
            "V12: register 1 is read before it is set (function 0, instruction 0)");
  EXPECT_EQ(verdict(".parameters 1\nNEWCELL R0\nMOVE R1 R0\nRETURN0"),
            "V12: register 0 is read but is a cell (function 0, instruction 1)");
  EXPECT_EQ(verdict(".parameters 4\nFORPREP R0 A\nMOVE R4 R1\n.label A 0\nRETURN0"),
            "V12: register 1 is read but is a loop's second word (function 0, instruction 1)");
  EXPECT_EQ(verdict(".parameters 1\nTBC R0\nMOVE R1 R0\nCLOSE R0\nRETURN0"), "accepted");
}

TEST(VerifierOperands, V12EveryReadOperand) {
  for (const char* text : {"SETINDEX R0 R0 R1", "SETINDEX R0 R1 R0", "SETINDEX R1 R0 R0"}) {
    EXPECT_EQ(verdict(".parameters 1\n" + std::string(text) + "\nRETURN0"),
              "V12: register 1 is read before it is set (function 0, instruction 0)");
  }
}

TEST(VerifierOperands, V13WritesSpareLoopsAndPendingVariables) {
  EXPECT_EQ(verdict(".parameters 1\nTBC R0\nLOADI R0 1\nRETURN0"),
            "V13: register 0 is written but is pending (function 0, instruction 1)");
  EXPECT_EQ(verdict(".parameters 4\nFORPREP R0 A\nLOADI R2 1\n.label A 0\nRETURN0"),
            "V13: register 2 is written but is a loop's third word (function 0, instruction 1)");
}

TEST(VerifierOperands, V13AWriteEndsACell) {
  EXPECT_EQ(verdict(".parameters 1\nNEWCELL R0\nLOADI R0 1\nRETURN1 R0"), "accepted");
  EXPECT_EQ(verdict(".parameters 1\nNEWCELL R0\nLOADI R0 1\nGETCELL R0 R0\nRETURN0"),
            "V14: register 0 must be a cell but is a value (function 0, instruction 2)");
}

TEST(VerifierOperands, V14CellsAreCells) {
  EXPECT_EQ(verdict("GETCELL R0 R1\nRETURN0"),
            "V14: register 1 must be a cell but is unset (function 0, instruction 0)");
  EXPECT_EQ(verdict(".parameters 1\nSETCELL R0 R0\nRETURN0"),
            "V14: register 0 must be a cell but is a value (function 0, instruction 0)");
  EXPECT_EQ(verdict(".parameters 2\nNEWCELL R0\nSETCELL R0 R1\nGETCELL R0 R0\nRETURN1 R0"),
            "accepted");
}

TEST(VerifierOperands, V15MakeCellAndMakePendingTakeValues) {
  EXPECT_EQ(verdict("NEWCELL R0\nRETURN0"),
            "V15: register 0 must be a value but is unset (function 0, instruction 0)");
  EXPECT_EQ(verdict(".parameters 1\nNEWCELL R0\nNEWCELL R0\nRETURN0"),
            "V15: register 0 must be a value but is a cell (function 0, instruction 1)");
  EXPECT_EQ(verdict(".parameters 1\nTBC R0\nNEWCELL R0\nRETURN0"),
            "V15: register 0 must be a value but is pending (function 0, instruction 1)");
  EXPECT_EQ(verdict(".parameters 1\nTBC R0\nTBC R0\nRETURN0"),
            "V15: register 0 must be a value but is pending (function 0, instruction 1)");
}

TEST(VerifierOperands, V16PendingVariablesAscend) {
  EXPECT_EQ(verdict(".parameters 3\nTBC R0\nTBC R2\nCLOSE R0\nRETURN0"), "accepted");
  EXPECT_EQ(verdict(".parameters 3\nTBC R2\nTBC R0\nCLOSE R0\nRETURN0"),
            "V16: register 0 becomes pending below register 2, which is pending (function 0, "
            "instruction 1)");
  EXPECT_EQ(verdict(".parameters 3\nTBC R2\nCLOSE R1\nTBC R0\nCLOSE R0\nRETURN0"), "accepted");
}

TEST(VerifierOperands, V17Upvalues) {
  EXPECT_EQ(verdict(".upvalue local 0\nGETUPVAL R0 U1\nRETURN0"),
            "V17: there is no upvalue 1 (function 0, instruction 0)");
  EXPECT_EQ(verdict(".upvalue local 0 constant\nGETUPVAL R0 U0\nRETURN0"), "accepted");
  EXPECT_EQ(verdict(".parameters 1\n.upvalue local 0\nSETUPVAL U0 R0\nRETURN0"), "accepted");
  EXPECT_EQ(verdict(".parameters 1\n.upvalue local 0 constant\nSETUPVAL U0 R0\nRETURN0"),
            "V17: upvalue 0 is constant and assigned (function 0, instruction 0)");
  EXPECT_EQ(verdict(".parameters 1\nSETUPVAL U0 R0\nRETURN0"),
            "V17: there is no upvalue 0 (function 0, instruction 0)");
}

TEST(VerifierOperands, V18Constants) {
  EXPECT_EQ(verdict("LOADK R0 K0\nRETURN0"),
            "V18: there is no constant 0 (function 0, instruction 0)");
  EXPECT_EQ(verdict("LOADK R0 K-1\nRETURN0"),
            "V18: there is no constant -1 (function 0, instruction 0)");
  EXPECT_EQ(verdict(".constant nil\nLOADK R0 K0\nRETURN0"), "accepted");
  EXPECT_EQ(verdict(".parameters 1\n.constant 1\nGETFIELD R0 R0 K0\nRETURN0"),
            "V18: constant 0 is not a string (function 0, instruction 0)");
  EXPECT_EQ(verdict(".parameters 1\n.constant \"1\"\nADDK R0 R0 0 K0\nRETURN0"),
            "V18: constant 0 is not a number (function 0, instruction 0)");
  EXPECT_EQ(verdict(".parameters 1\nEQK R0 K3 1 +0\nRETURN0"),
            "V18: there is no constant 3 (function 0, instruction 0)");
}

TEST(VerifierOperands, V19ChildrenAndTemplates) {
  EXPECT_EQ(verdict("CLOSURE R0 P0\nRETURN0"),
            "V19: there is no child 0 (function 0, instruction 0)");
  EXPECT_EQ(verdict("CLOSURE R0 P-1\nRETURN0"),
            "V19: there is no child -1 (function 0, instruction 0)");
  EXPECT_EQ(verdict("NEWOBJECT R0 R1 T0\nRETURN0"),
            "V19: there is no template 0 (function 0, instruction 0)");
  EXPECT_EQ(verdict("NEWOBJECT R0 R1 T-1\nRETURN0"),
            "V19: there is no template -1 (function 0, instruction 0)");
}

}  // namespace
}  // namespace perilune::bytecode
