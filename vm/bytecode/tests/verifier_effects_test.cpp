// Rules V26 to V38 and the ranges of registers of the table of effects.
#include "vm/bytecode/tests/support.h"

namespace perilune::bytecode {
namespace {

// In a function with these parameters, whose register 9 is the last.
std::string with(int parameters, const std::string& text) {
  return verdict(".parameters " + std::to_string(parameters) +
                 "\n.constant \"a\"\n.constant \"b\"\n" + ".template K0 K1\n" + text);
}

std::string in_vararg(const std::string& text) {
  return verdict(".parameters 2\n.vararg\nVARARGPREP\n" + text);
}

TEST(VerifierEffects, RangesAreInTheFrame) {
  const std::string outside =
      "V11: register 10 is outside the frame of 10 (function 0, instruction ";
  EXPECT_EQ(with(9, "LOADNIL R8 1\nRETURN0"), "accepted");
  EXPECT_EQ(with(9, "LOADNIL R8 2\nRETURN0"), outside + "0)");
  EXPECT_EQ(with(10, "CONCAT R0 R8 3\nRETURN0"), outside + "0)");
  EXPECT_EQ(with(10, "SELF R9 R0 K0\nRETURN0"), outside + "0)");
  EXPECT_EQ(with(10, "NEWOBJECT R0 R9 T0\nRETURN0"), outside + "0)");
  EXPECT_EQ(with(10, "SETLIST R0 R9 2 0\nRETURN0"), outside + "0)");
  EXPECT_EQ(with(10, "CALL R9 2 1\nRETURN0"), outside + "0)");
  EXPECT_EQ(with(10, "CALL R9 1 3\nRETURN0"), outside + "0)");
  EXPECT_EQ(with(10, "TAILCALL R9 2"), outside + "0)");
  EXPECT_EQ(with(10, "RETURN R9 3 0"), outside + "0)");
  EXPECT_EQ(with(10, "RETURN R10 1 0"), "accepted");
  EXPECT_EQ(with(10, "RETURN R11 1 0"), outside + "0)");
  EXPECT_EQ(in_vararg("VARARG R9 3\nRETURN R0 1 0"), outside + "1)");
  EXPECT_EQ(in_vararg("VARARG R10 0\nRETURN R0 0 0"), outside + "1)");
  EXPECT_EQ(with(10, "FORPREP R7 A\n.label A 0\nRETURN0"), outside + "0)");
  EXPECT_EQ(with(10, "FORLOOP R7 -1\nRETURN0"), outside + "0)");
  EXPECT_EQ(with(10, "TFORPREP R7 A\n.label A 0\nRETURN0"), outside + "0)");
  EXPECT_EQ(with(10, "CLOSE R10\nRETURN0"), "accepted");
  EXPECT_EQ(with(10, "CLOSE R12\nRETURN0"),
            "V11: register 11 is outside the frame of 10 (function 0, instruction 0)");
}

TEST(VerifierEffects, RangesAreReadable) {
  const std::string unset = "V12: register 2 is read before it is set (function 0, instruction 0)";
  EXPECT_EQ(with(2, "CONCAT R0 R0 3\nRETURN0"), unset);
  EXPECT_EQ(with(2, "NEWOBJECT R0 R1 T0\nRETURN0"), unset);
  EXPECT_EQ(with(2, "SETLIST R0 R1 2 0\nRETURN0"), unset);
  EXPECT_EQ(with(2, "RETURN R1 3 0"), unset);
}

TEST(VerifierEffects, V15CallsTakeTheirArguments) {
  const std::string unset =
      "V15: register 2 must be a value but is unset (function 0, instruction 0)";
  EXPECT_EQ(with(2, "CALL R1 2 1\nRETURN0"), unset);
  EXPECT_EQ(with(2, "TAILCALL R1 2"), unset);
  EXPECT_EQ(with(2, "FORPREP R0 A\n.label A 0\nRETURN0"), unset);
  EXPECT_EQ(with(2, "TFORPREP R0 A\n.label A 0\nRETURN0"), unset);
  EXPECT_EQ(with(3, "TBC R2\nCALL R1 2 1\nRETURN0"),
            "V15: register 2 must be a value but is pending (function 0, instruction 1)");
}

TEST(VerifierEffects, WritesOfRanges) {
  EXPECT_EQ(with(2, "TBC R1\nLOADNIL R0 1\nRETURN0"),
            "V13: register 1 is written but is pending (function 0, instruction 1)");
  EXPECT_EQ(with(2, "TBC R1\nSELF R0 R0 K0\nRETURN0"),
            "V13: register 1 is written but is pending (function 0, instruction 1)");
  EXPECT_EQ(in_vararg("TBC R1\nVARARG R0 3\nRETURN R0 1 1"),
            "V13: register 1 is written but is pending (function 0, instruction 2)");
  EXPECT_EQ(with(1, "SELF R3 R0 K0\nCALL R3 2 1\nRETURN0"), "accepted");
  EXPECT_EQ(with(0, "LOADNIL R3 2\nCALL R3 3 1\nRETURN0"), "accepted");
  EXPECT_EQ(with(4, "TBC R3\nFORPREP R0 A\n.label A 4 R3=pending\nRETURN0"),
            "V13: register 3 is written but is pending (function 0, instruction 1)");
}

TEST(VerifierEffects, CallsLeaveTheirResults) {
  EXPECT_EQ(with(3, "CALL R0 1 3\nRETURN R0 3 0"), "accepted");
  EXPECT_EQ(with(3, "CALL R0 1 3\nRETURN1 R2"),
            "V12: register 2 is read before it is set (function 0, instruction 1)");
  EXPECT_EQ(with(3, "CALL R1 1 1\nRETURN1 R1"),
            "V12: register 1 is read before it is set (function 0, instruction 1)");
}

TEST(VerifierEffects, V26WhatACallOverwritesIsDiscarded) {
  EXPECT_EQ(with(3, "TBC R2\nCALL R0 1 1\nRETURN0"),
            "V26: register 2 is overwritten but is pending (function 0, instruction 1)");
  EXPECT_EQ(
      with(5, "FORPREP R1 A\nCALL R0 1 1\n.label A 0\nRETURN0"),
      "V26: register 1 is overwritten but is a loop's first word (function 0, instruction 1)");
  EXPECT_EQ(in_vararg("TBC R1\nVARARG R0 0\nRETURN R0 0 1"),
            "V26: register 1 is overwritten but is pending (function 0, instruction 2)");
  EXPECT_EQ(with(3, "NEWCELL R2\nCALL R0 1 1\nRETURN0"), "accepted");
}

TEST(VerifierEffects, V27ClosuresCaptureCells) {
  const auto verdict_of = [](const std::string& code, const std::string& upvalue) {
    return verdict(assembled(".function 0\n.frame 3\n.parameters 1\n.child 1\n" + code +
                             "CLOSURE R1 P0\nRETURN1 R1\n.function 1\n" + upvalue + "\nRETURN0"));
  };
  EXPECT_EQ(verdict_of("NEWCELL R0\n", ".upvalue local 0"), "accepted");
  EXPECT_EQ(verdict_of("", ".upvalue local 0"),
            "V27: register 0 is captured but is a value (function 0, instruction 0)");
  EXPECT_EQ(verdict_of("", ".upvalue local 2"),
            "V27: register 2 is captured but is unset (function 0, instruction 0)");
  EXPECT_EQ(verdict_of("", ".upvalue local 3"),
            "V11: register 3 is outside the frame of 3 (function 0, instruction 0)");
}

TEST(VerifierEffects, V28OpenListsAreConsumedAtOnce) {
  EXPECT_EQ(in_vararg("VARARG R2 0\nRETURN R0 0 0"), "accepted");
  EXPECT_EQ(
      in_vararg("VARARG R2 0\nRETURN R0 1 0"),
      "V28: the open list before this instruction is not consumed (function 0, instruction 2)");
  EXPECT_EQ(
      in_vararg("VARARG R2 0\nCALL R0 1 0\nRETURN R0 0 0"),
      "V28: the open list before this instruction is not consumed (function 0, instruction 2)");
  EXPECT_EQ(
      in_vararg("VARARG R2 0\nVARARG R2 0\nRETURN R0 0 0"),
      "V28: the open list before this instruction is not consumed (function 0, instruction 2)");
  EXPECT_EQ(
      in_vararg("VARARG R2 0\nLOADI R0 1\nRETURN R0 0 0"),
      "V28: the open list before this instruction is not consumed (function 0, instruction 2)");
  EXPECT_EQ(
      in_vararg("VARARG R2 0\nSETLIST R0 R1 1 0\nRETURN R0 1 0"),
      "V28: the open list before this instruction is not consumed (function 0, instruction 2)");
  EXPECT_EQ(in_vararg("VARARG R2 0\n.label A 2\nRETURN R0 0 0"),
            "V28: the consumer of an open list has a label (function 0, instruction 2)");
  EXPECT_EQ(in_vararg("VARARG R2 0\nCALL R1 0 0\nTAILCALL R0 0"), "accepted");
  EXPECT_EQ(in_vararg("VARARG R2 0\nSETLIST R0 R1 0 0\nRETURN R0 1 0"), "accepted");
}

TEST(VerifierEffects, V29ConsumersFollowProducers) {
  const std::string none = "V29: there is no open list to consume (function 0, instruction 0)";
  EXPECT_EQ(with(2, "CALL R0 0 1\nRETURN0"), none);
  EXPECT_EQ(with(2, "TAILCALL R0 0"), none);
  EXPECT_EQ(with(2, "RETURN R0 0 0"), none);
  EXPECT_EQ(with(2, "SETLIST R0 R1 0 0\nRETURN0"), none);
  EXPECT_EQ(with(2, "CALL R1 1 0\nCALL R0 0 1\nRETURN R0 0 0"),
            "V29: there is no open list to consume (function 0, instruction 2)");
}

TEST(VerifierEffects, V30TheFixedPartIsBelowTheOpenList) {
  EXPECT_EQ(
      in_vararg("VARARG R1 0\nCALL R1 0 1\nRETURN R0 1 0"),
      "V30: the function is not below the open list at register 1 (function 0, instruction 2)");
  EXPECT_EQ(
      in_vararg("VARARG R1 0\nTAILCALL R2 0"),
      "V30: the function is not below the open list at register 1 (function 0, instruction 2)");
  EXPECT_EQ(in_vararg("VARARG R1 0\nRETURN R1 0 0"), "accepted");
  EXPECT_EQ(in_vararg("VARARG R1 0\nRETURN R2 0 0"),
            "V30: register 2 is above the open list at register 1 (function 0, instruction 2)");
  EXPECT_EQ(in_vararg("VARARG R1 0\nSETLIST R0 R2 0 0\nRETURN R0 1 0"),
            "V30: register 2 is above the open list at register 1 (function 0, instruction 2)");
}

TEST(VerifierEffects, V30TheFixedPartIsThere) {
  EXPECT_EQ(in_vararg("VARARG R3 0\nCALL R1 0 1\nRETURN R0 1 0"),
            "V15: register 2 must be a value but is unset (function 0, instruction 2)");
  EXPECT_EQ(in_vararg("VARARG R3 0\nRETURN R1 0 0"),
            "V12: register 2 is read before it is set (function 0, instruction 2)");
  EXPECT_EQ(in_vararg("VARARG R3 0\nSETLIST R0 R1 0 0\nRETURN R0 1 0"),
            "V12: register 2 is read before it is set (function 0, instruction 2)");
  EXPECT_EQ(in_vararg("VARARG R1 0\nSETLIST R3 R1 0 0\nRETURN R0 1 0"),
            "V12: register 3 is read before it is set (function 0, instruction 2)");
}

TEST(VerifierEffects, V31NothingIsPendingAtAReturn) {
  const std::string pending =
      "V31: register 1 is pending when the function returns (function 0, instruction 1)";
  EXPECT_EQ(with(2, "TBC R1\nRETURN0"), pending);
  EXPECT_EQ(with(2, "TBC R1\nRETURN1 R1"), pending);
  EXPECT_EQ(with(2, "TBC R1\nTAILCALL R0 1"), pending);
  EXPECT_EQ(with(2, "TBC R1\nRETURN R1 2 0"), pending);
  EXPECT_EQ(with(2, "TBC R1\nRETURN R1 2 1"), "accepted");
}

TEST(VerifierEffects, V32ShortReturnsInFunctionsWithoutVarargs) {
  EXPECT_EQ(in_vararg("RETURN0"), "V32: RETURN0 in a vararg function (function 0, instruction 1)");
  EXPECT_EQ(in_vararg("RETURN1 R0"),
            "V32: RETURN1 in a vararg function (function 0, instruction 1)");
}

TEST(VerifierEffects, V33VarargPrep) {
  EXPECT_EQ(verdict("VARARGPREP\nRETURN0"),
            "V33: VARARGPREP does not begin a vararg function (function 0, instruction 0)");
  EXPECT_EQ(in_vararg("VARARGPREP\nRETURN R0 1 0"),
            "V33: VARARGPREP does not begin a vararg function (function 0, instruction 1)");
  EXPECT_EQ(verdict(".vararg\nRETURN R0 1 0"),
            "V33: the vararg function does not begin with VARARGPREP (function 0, instruction 0)");
  EXPECT_EQ(verdict(".vararg\n.label A 0\nVARARGPREP\nJMP A"),
            "V33: VARARGPREP has a label (function 0, instruction 0)");
}

TEST(VerifierEffects, V34VarargInVarargFunctions) {
  EXPECT_EQ(verdict("VARARG R0 2\nRETURN0"),
            "V34: VARARG in a function without varargs (function 0, instruction 0)");
}

TEST(VerifierEffects, V35ForLoopFindsItsState) {
  EXPECT_EQ(with(4, "FORLOOP R0 -1\nRETURN0"),
            "V35: register 0 does not begin a loop's state (function 0, instruction 0)");
  EXPECT_EQ(with(4, "FORPREP R0 A\nFORLOOP R1 -1\n.label A 0\nRETURN0"),
            "V35: register 1 does not begin a loop's state (function 0, instruction 1)");
}

TEST(VerifierEffects, NumericLoops) {
  const std::string body = ".label B 4 R0=loop R1=loop R2=loop\n";
  EXPECT_EQ(with(3, "FORPREP R0 A\n" + body + "FORLOOP R0 B\n.label A 0\nRETURN0"), "accepted");
  EXPECT_EQ(with(3, "FORPREP R0 A\n" + body + "NEWCELL R3\nFORLOOP R0 B\n.label A 0\nRETURN0"),
            "accepted");
  EXPECT_EQ(with(3, "FORPREP R0 A\n" + body +
                        "MOVE R3 R3\nFORLOOP R0 B\nMOVE R4 R0\n.label A 0\nRETURN0"),
            "V12: register 0 is read before it is set (function 0, instruction 3)");
  EXPECT_EQ(with(3, "FORPREP R0 A\n" + body + "FORLOOP R0 B\n.label A 4\nRETURN0"),
            "V21: register 0 is unset but a value at the label at 2 (function 0, instruction 0)");
  EXPECT_EQ(with(3, "FORPREP R0 A\n" + body + "TBC R3\nFORLOOP R0 B\n.label A 0\nRETURN0"),
            "V13: register 3 is written but is pending (function 0, instruction 2)");
  EXPECT_EQ(with(3, "FORPREP R0 A\nCLOSE R2\nFORLOOP R0 -1\n.label A 0\nRETURN0"),
            "V35: register 0 does not begin a loop's state (function 0, instruction 2)");
}

TEST(VerifierEffects, V36Counts) {
  EXPECT_EQ(with(2, "CONCAT R0 R0 1\nRETURN0"),
            "V36: CONCAT of fewer than two values (function 0, instruction 0)");
  EXPECT_EQ(with(0, "NEWTABLE R0 255 67108864\nRETURN0"), "accepted");
  EXPECT_EQ(with(0, "NEWTABLE R0 255 67108865\nRETURN0"),
            "V36: NEWTABLE makes room for too many elements (function 0, instruction 0)");
  EXPECT_EQ(with(2, "SETLIST R0 R1 1 2147483646\nRETURN0"), "accepted");
  EXPECT_EQ(with(2, "SETLIST R0 R1 1 2147483647\nRETURN0"),
            "V36: SETLIST goes beyond 2^31 elements (function 0, instruction 0)");
  EXPECT_EQ(with(4, "TFORPREP R0 A\n.label A 4 R3=pending\nTFORCALL R0 0\nTFORLOOP R0 A\nRETURN0"),
            "V36: TFORCALL without a result (function 0, instruction 1)");
}

// A generic loop whose body and frame vary.
std::string generic_loop(const std::string& body,
                         const std::string& call = "TFORCALL R0 2\nTFORLOOP R0 B\n",
                         const std::string& frame = "10") {
  return verdict(".parameters 4\n.frame " + frame + "\nTFORPREP R0 A\n.label B 6 R3=pending\n" +
                 body + ".label A 4 R3=pending\n" + call + "CLOSE R0\nRETURN0");
}

TEST(VerifierEffects, GenericLoops) {
  EXPECT_EQ(generic_loop("MOVE R6 R4\n"), "accepted");
  EXPECT_EQ(generic_loop("NEWCELL R4\n"), "accepted");
  EXPECT_EQ(generic_loop("MOVE R7 R6\n"),
            "V12: register 6 is read before it is set (function 0, instruction 1)");
  EXPECT_EQ(generic_loop("TBC R5\n"),
            "V22: register 5 is pending and the label at 2 drops it (function 0, instruction 2)");
  EXPECT_EQ(generic_loop("MOVE R6 R4\n", "TFORCALL R0 1\nTFORLOOP R0 B\n"),
            "V21: register 5 is unset but a value at the label at 1 (function 0, instruction 3)");
  EXPECT_EQ(generic_loop("MOVE R6 R4\n", "TFORCALL R0 2\nTFORLOOP R0 B\n", "7"), "accepted");
  EXPECT_EQ(generic_loop("MOVE R5 R4\n", "TFORCALL R0 2\nTFORLOOP R0 B\n", "6"),
            "V11: register 6 is outside the frame of 6 (function 0, instruction 2)");
  EXPECT_EQ(generic_loop("MOVE R6 R4\n", "NEWCELL R0\nTFORCALL R0 2\nTFORLOOP R0 B\n"),
            "V15: register 0 must be a value but is a cell (function 0, instruction 3)");
  EXPECT_EQ(with(6, "TBC R3\nTBC R5\nTFORCALL R0 1\nTFORLOOP R0 -1\nRETURN0"),
            "V26: register 5 is overwritten but is pending (function 0, instruction 2)");
}

// The body's label is the call's, too.
TEST(VerifierEffects, GenericLoopWithoutABody) {
  EXPECT_EQ(
      with(4,
           "TFORPREP R0 A\n.label A 4 R3=pending\nTFORCALL R0 2\nTFORLOOP R0 A\nCLOSE R3\nRETURN0"),
      "accepted");
}

TEST(VerifierEffects, V16TForPrepMakesAPendingVariable) {
  EXPECT_EQ(with(6, "TBC R5\nTFORPREP R0 A\n.label A 6 R3=pending R5=pending\nRETURN R0 1 1"),
            "V16: register 3 becomes pending below register 5, which is pending (function 0, "
            "instruction 1)");
}

TEST(VerifierEffects, V37TForCallNeedsItsPendingVariable) {
  EXPECT_EQ(with(4, "TFORCALL R0 1\nTFORLOOP R0 -1\nRETURN0"),
            "V37: register 3 must be pending but is a value (function 0, instruction 0)");
}

TEST(VerifierEffects, V38TForCallAndTForLoopArePairs) {
  EXPECT_EQ(generic_loop("MOVE R6 R4\n", "TFORCALL R0 2\n"),
            "V38: TFORCALL is not followed by its TFORLOOP (function 0, instruction 3)");
  EXPECT_EQ(generic_loop("MOVE R6 R4\n", "TFORCALL R0 2\nTFORLOOP R1 B\n"),
            "V38: TFORCALL is not followed by its TFORLOOP (function 0, instruction 3)");
  EXPECT_EQ(generic_loop("MOVE R6 R4\n", "TFORCALL R0 2\nTFORLOOP R0 B\nTFORLOOP R0 B\n"),
            "V38: TFORLOOP does not follow TFORCALL (function 0, instruction 4)");
  EXPECT_EQ(generic_loop("MOVE R6 R4\n", "TFORCALL R0 2\n.label C 6 R3=pending\nTFORLOOP R0 B\n"),
            "V38: TFORLOOP has a label (function 0, instruction 3)");
}

}  // namespace
}  // namespace perilune::bytecode
