#include "vm/bytecode/chunk.h"

#include <gtest/gtest.h>

#include "vm/bytecode/tests/support.h"

namespace perilune::bytecode {
namespace {

Program sample() {
  return program_of(function_of(".constant \"x\"\nLOADK R0 K0\nRETURN1 R0"));
}

std::string message_of(std::string_view bytes) {
  const auto result = program_in(bytes);
  const auto* bad = std::get_if<BadChunk>(&result);
  return bad == nullptr ? "" : bad->message;
}

TEST(Chunk, HoldsTheProgramFile) {
  const Program program = sample();
  const std::string chunk = write_chunk(program, false);
  EXPECT_EQ(chunk.substr(0, 4), "\x1bLua");
  EXPECT_EQ(std::get<std::string_view>(program_in(chunk)), write(program, false));
  EXPECT_EQ(std::get<std::string_view>(program_in(chunk + "more")), write(program, false));
}

TEST(Chunk, LeavesProgramFilesAlone) {
  const std::string file = write(sample(), false);
  EXPECT_EQ(std::get<std::string_view>(program_in(file)), file);
}

TEST(Chunk, EveryPrefixIsTruncated) {
  const std::string chunk = write_chunk(sample(), true);
  for (std::size_t size = 0; size < chunk.size(); ++size) {
    EXPECT_EQ(message_of(chunk.substr(0, size)), "bad binary format (truncated chunk)") << size;
  }
}

TEST(Chunk, NamesTheFieldThatDiffers) {
  const std::string chunk = write_chunk(sample(), true);
  const auto changed = [&](std::size_t at) {
    std::string copy = chunk;
    copy[at] = static_cast<char>(copy[at] + 1);
    return message_of(copy);
  };
  EXPECT_EQ(changed(3), "bad binary format (not a binary chunk)");
  EXPECT_EQ(changed(4), "bad binary format (version mismatch)");
  EXPECT_EQ(changed(11), "bad binary format (corrupted chunk)");
  EXPECT_EQ(changed(13), "bad binary format (lua_Integer size mismatch)");
  EXPECT_EQ(changed(15), "bad binary format (integer format mismatch)");
  EXPECT_EQ(changed(30), "bad binary format (float format mismatch)");
  EXPECT_EQ(changed(31), "bad binary format (bytecode of lua5.4)");
}

}  // namespace
}  // namespace perilune::bytecode
