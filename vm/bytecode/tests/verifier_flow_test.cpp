// Rules V20 to V25: control flow and labels.
#include "vm/bytecode/tests/support.h"

namespace perilune::bytecode {
namespace {

TEST(VerifierFlow, V20JumpsMeetLabels) {
  EXPECT_EQ(verdict("JMP +1\n.label A 0\nRETURN0"),
            "V20: the jump to 2 leaves the function (function 0, instruction 0)");
  EXPECT_EQ(verdict("JMP -2\n.label A 0\nRETURN0"),
            "V20: the jump to -1 leaves the function (function 0, instruction 0)");
  EXPECT_EQ(verdict("JMP +2147483647\n.label A 0\nRETURN0"),
            "V20: the jump to 2147483648 leaves the function (function 0, instruction 0)");
  EXPECT_EQ(verdict("JMP -2147483648\n.label A 0\nRETURN0"),
            "V20: the jump to -2147483647 leaves the function (function 0, instruction 0)");
  EXPECT_EQ(verdict("JMP +1\n.label A 0\nRETURN0\n.label B 0\nJMP -2"), "accepted");
  EXPECT_EQ(verdict(".parameters 1\nJT R0 +1\nLOADI R1 1\nRETURN0"),
            "V20: the jump to 2 meets no label (function 0, instruction 0)");
}

TEST(VerifierFlow, V21AJumpBringsWhatTheLabelSays) {
  EXPECT_EQ(verdict(".parameters 1\nJT R0 A\nLOADI R1 1\n.label A 2\nRETURN1 R1"),
            "V21: register 1 is unset but a value at the label at 2 (function 0, instruction 0)");
  EXPECT_EQ(verdict(".parameters 1\nJT R0 A\nLOADI R1 1\n.label A 1\nRETURN1 R1"),
            "V12: register 1 is read before it is set (function 0, instruction 2)");
  EXPECT_EQ(verdict(".parameters 1\nLOADI R1 1\nJT R0 A\nNEWCELL R1\n.label A 2\nRETURN1 R1"),
            "V21: register 1 is a cell but a value at the label at 3 (function 0, instruction 3)");
  EXPECT_EQ(verdict(".parameters 1\nLOADI R1 1\nJT R0 A\nNEWCELL R1\n.label A 2 R1=cell\nRETURN0"),
            "V21: register 1 is a value but a cell at the label at 3 (function 0, instruction 1)");
  EXPECT_EQ(verdict(".parameters 1\nLOADI R1 1\nJT R0 A\nNEWCELL R1\n.label A 2 R1=unset\nRETURN0"),
            "accepted");
  EXPECT_EQ(verdict(".parameters 1\nJT R0 A\nTBC R0\n.label A 1\nRETURN R0 1 1"),
            "V21: register 0 is pending but a value at the label at 2 (function 0, instruction 2)");
  EXPECT_EQ(verdict(".parameters 1\nJT R0 A\nTBC R0\n.label A 1 R0=pending\nRETURN R0 1 1"),
            "V21: register 0 is a value but pending at the label at 2 (function 0, instruction 0)");
}

TEST(VerifierFlow, V21ExceptionsStandBetweenValues) {
  const std::string begin = ".parameters 3\nNEWCELL R1\n";
  EXPECT_EQ(verdict(begin + ".label A 3 R1=cell\nJMP A"), "accepted");
  EXPECT_EQ(verdict(begin + ".label A 4 R1=cell\nJMP A"),
            "V21: register 3 is unset but a value at the label at 1 (function 0, instruction 1)");
  EXPECT_EQ(verdict(begin + "LOADI R4 0\n.label A 5 R1=cell R4=unset\nJMP A"),
            "V21: register 3 is unset but a value at the label at 2 (function 0, instruction 2)");
  EXPECT_EQ(verdict(begin + "JMP A\n.label B 0\nRETURN0\n.label A 3\nRETURN0"),
            "V21: register 1 is a cell but a value at the label at 3 (function 0, instruction 1)");
}

// A label that holds the second and third loop as one must not let FORLOOP mix them.
TEST(VerifierFlow, V21LoopsAreToldApart) {
  const std::string two_loops =
      ".parameters 6\n"
      "FORPREP R0 X\n"
      "LOADI R3 1\nLOADI R4 1\nLOADI R5 1\n"
      "FORPREP R3 X\n";
  EXPECT_EQ(verdict(two_loops + "FORLOOP R1 -1\n.label X 0\nRETURN0"),
            "V35: register 1 does not begin a loop's state (function 0, instruction 5)");
  EXPECT_EQ(verdict(two_loops + ".label M 7 R0=unset R1=loop R2=loop R3=loop R4=unset R5=unset\n"
                                "FORLOOP R1 M\n.label X 0\nRETURN0"),
            "V21: register 1 is a loop's second word but a loop's first word at the label at 5 "
            "(function 0, "
            "instruction 5)");
  EXPECT_EQ(verdict(two_loops + ".label M 7 R0=unset R1=unset R2=unset R3=loop R4=loop R5=loop\n"
                                "FORLOOP R3 M\n.label X 0\nRETURN0"),
            "accepted");
}

TEST(VerifierFlow, V22PendingVariablesDoNotVanish) {
  EXPECT_EQ(verdict(".parameters 2\nTBC R1\n.label A 1\nRETURN0"),
            "V22: register 1 is pending and the label at 1 drops it (function 0, instruction 1)");
  EXPECT_EQ(verdict(".parameters 2\nTBC R0\n.label A 2 R0=unset\nRETURN0"),
            "V22: register 0 is pending and the label at 1 drops it (function 0, instruction 1)");
  EXPECT_EQ(verdict(".parameters 2\nTBC R1\nJT R0 A\nCLOSE R1\n.label A 1\nRETURN0"),
            "V22: register 1 is pending and the label at 3 drops it (function 0, instruction 1)");
  EXPECT_EQ(verdict(".parameters 2\nTBC R1\nCLOSE R1\n.label A 1\nRETURN0"), "accepted");
}

TEST(VerifierFlow, V23CodeDoesNotFallOffItsEnd) {
  EXPECT_EQ(verdict("LOADI R0 1"), "V23: the code falls off its end (function 0, instruction 0)");
  EXPECT_EQ(verdict(".parameters 1\n.label A 1\nJT R0 A"),
            "V23: the code falls off its end (function 0, instruction 0)");
  EXPECT_EQ(verdict(".vararg\nVARARGPREP\nVARARG R0 0"),
            "V23: the code falls off its end (function 0, instruction 1)");
}

TEST(VerifierFlow, V24CodeBehindAJumpHasALabel) {
  for (const char* text : {"JMP +0", "RETURN0", "RETURN1 R0", "RETURN R0 1 0", "TAILCALL R0 1"}) {
    EXPECT_EQ(verdict(".parameters 1\n" + std::string(text) + "\nRETURN0").substr(0, 3),
              text == std::string("JMP +0") ? "V20" : "V24");
    EXPECT_EQ(verdict(".parameters 1\n" + std::string(text) + "\n.label A 0\nRETURN0"), "accepted");
  }
  EXPECT_EQ(verdict("RETURN0\nRETURN0"),
            "V24: the instruction cannot be reached and has no label (function 0, instruction 1)");
}

TEST(VerifierFlow, V25LoopInstructionsJumpOneWay) {
  EXPECT_EQ(verdict(".parameters 4\n.label A 4\nFORPREP R0 A\nRETURN0"),
            "V25: FORPREP jumps backward (function 0, instruction 0)");
  EXPECT_EQ(verdict(".parameters 4\n.label A 4\nTFORPREP R0 A"),
            "V25: TFORPREP jumps backward (function 0, instruction 0)");
  EXPECT_EQ(verdict(".parameters 4\nFORPREP R0 A\nFORLOOP R0 A\n.label A 0\nRETURN0"),
            "V25: FORLOOP jumps forward (function 0, instruction 1)");
  EXPECT_EQ(verdict(".parameters 4\nTFORPREP R0 B\n.label B 4 R3=pending\nTFORCALL R0 1\n"
                    "TFORLOOP R0 A\n.label A 4 R3=pending\nRETURN R0 1 1"),
            "V25: TFORLOOP jumps forward (function 0, instruction 2)");
}

}  // namespace
}  // namespace perilune::bytecode
