#include <gtest/gtest.h>

#include "vm/bytecode/module.h"

namespace perilune::bytecode {
namespace {

TEST(Problem, NamesFunctionAndInstruction) {
  const Problem problem{"V12", "register 7 is read before it is set", 3, 17};
  EXPECT_EQ(problem.describe(),
            "V12: register 7 is read before it is set (function 3, instruction 17)");
}

TEST(Problem, NamesTheByteOfAFile) {
  EXPECT_EQ((Problem{"F2", "the file ends early", Problem::kNone, 9}).describe(),
            "F2: the file ends early (byte 9)");
  EXPECT_EQ((Problem{"F7", "unknown opcode 200", 1, 40}).describe(),
            "F7: unknown opcode 200 (function 1, byte 40)");
}

TEST(Problem, LeavesOutAPlaceThatIsNotKnown) {
  EXPECT_EQ((Problem{"V1", "the module has no function"}).describe(),
            "V1: the module has no function");
  EXPECT_EQ((Problem{"V2", "too many", 4}).describe(), "V2: too many (function 4)");
}

}  // namespace
}  // namespace perilune::bytecode
