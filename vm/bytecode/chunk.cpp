#include "vm/bytecode/chunk.h"

#include <array>

#include "vm/bytecode/writer.h"

namespace perilune::bytecode {
namespace {

using namespace std::string_view_literals;

// The header's fields, and what lua5.4 says where one of them is another. They describe a lua5.4 on
// a 64-bit machine with the byte order of all our files.
struct Field {
  std::string_view bytes;
  const char* mismatch;
};
constexpr std::array kFields = {
    Field{"\x1bLua"sv, "not a binary chunk"},
    Field{"\x54"sv, "version mismatch"},
    Field{"\0"sv, "format mismatch"},
    Field{"\x19\x93\r\n\x1a\n"sv, "corrupted chunk"},  // what transfers as text would change
    Field{"\4"sv, "Instruction size mismatch"},
    Field{"\x8"sv, "lua_Integer size mismatch"},
    Field{"\x8"sv, "lua_Number size mismatch"},
    Field{"\x78\x56\0\0\0\0\0\0"sv, "integer format mismatch"},  // 0x5678
    Field{"\0\0\0\0\0\x28\x77\x40"sv, "float format mismatch"},  // 370.5
    // To lua5.4, a number of upvalues and the length of a string that it never accepts: so it
    // refuses our chunks before it takes any of their bytes for instructions.
    Field{"\0\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f"sv, "bytecode of lua5.4"},
};
constexpr std::size_t kSizeBytes = 4;  // of the program file's size, lowest first

constexpr std::string_view kFirstField = kFields.front().bytes;

BadChunk bad(const char* reason) {
  return {"bad binary format (" + std::string(reason) + ")"};
}
BadChunk truncated() {
  return bad("truncated chunk");
}

}  // namespace

std::string write_chunk(const Program& program, bool strip) {
  const std::string file = write(program, strip);
  std::string chunk;
  for (const Field& field : kFields) chunk += field.bytes;
  for (std::size_t n = 0; n < kSizeBytes; ++n) chunk += static_cast<char>(file.size() >> (8 * n));
  return chunk + file;
}

std::variant<std::string_view, BadChunk> program_in(std::string_view bytes) {
  // Our own files begin with the same byte as a chunk, and differ from it in the second one.
  if (bytes.size() >= 2 && bytes[1] != kFirstField[1]) return bytes;
  for (const Field& field : kFields) {
    const std::string_view found = bytes.substr(0, field.bytes.size());
    if (found != field.bytes.substr(0, found.size())) return bad(field.mismatch);
    if (found.size() < field.bytes.size()) return truncated();
    bytes.remove_prefix(found.size());
  }
  if (bytes.size() < kSizeBytes) return truncated();
  std::uint32_t size = 0;
  for (std::size_t n = 0; n < kSizeBytes; ++n)
    size |= std::uint32_t{static_cast<unsigned char>(bytes[n])} << (8 * n);
  bytes.remove_prefix(kSizeBytes);
  if (bytes.size() < size) return truncated();
  return bytes.substr(0, size);
}

}  // namespace perilune::bytecode
