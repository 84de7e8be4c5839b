// The form of files, rules F1 to F10.
#include "vm/bytecode/reader.h"

#include <random>

#include "vm/bytecode/disassembler.h"
#include "vm/bytecode/format.h"
#include "vm/bytecode/leb128.h"
#include "vm/bytecode/tests/support.h"

namespace perilune::bytecode {
namespace {

using format::Section;

Program sample_program() {
  Program program = program_of(assembled(kSample));
  program.modules.push_back(function_of(".constant \"x\"\nRETURN0"));
  program.modules.back().name = "lib";
  program.capabilities = {"read=/tmp", ""};
  program.resources = {{"logo", std::string("\0\xff\n", 3)}, {"", ""}};
  return program;
}

std::string section(Section kind, const std::string& payload) {
  std::string out(1, static_cast<char>(kind));
  append_unsigned(out, payload.size());
  const std::uint32_t sum = format::checksum(kind, payload.data(), payload.size());
  for (int shift = 0; shift < 32; shift += 8) out += static_cast<char>(sum >> shift);
  return out + payload;
}

std::string bytes(std::initializer_list<int> values) {
  std::string out;
  for (int value : values) out += static_cast<char>(value);
  return out;
}

const std::string kHeader = "\x1bPlb\x01";
const std::string kManifest = section(Section::Manifest, bytes({1, 0, 0, 0, 0}));
const std::string kNoStrings = section(Section::Strings, bytes({0}));

// A file of one module with these prototypes.
std::string file_of(const std::string& prototypes) {
  return kHeader + kManifest + kNoStrings + section(Section::Prototypes, prototypes);
}

// One prototype, which begins with `numbers`: flags, parameters, frame, two lines, upvalues.
std::string prototype_of(const std::string& numbers, const std::string& body) {
  std::string out = bytes({1}) + numbers;
  append_unsigned(out, body.size());
  return out + body;
}

// One prototype with this end of its body: the lists of code and labels.
std::string prototype_with(const std::string& code_and_labels) {
  return prototype_of(bytes({0, 0, 2, 0, 0, 0}), bytes({0, 0, 0}) + code_and_labels);
}

const std::string kReturn = bytes({1, static_cast<int>(Opcode::RETURN0), 0});

// All but the strings' numbers, which the file chooses.
std::string listing(const Module& module) {
  return disassemble(module, {.source_text = "", .addresses = true});
}

TEST(Reader, RoundTripsAProgram) {
  const std::string file = write(sample_program(), false);
  const auto result = read(bytes_of(file));
  ASSERT_TRUE(std::holds_alternative<Program>(result)) << read_verdict(file);
  const Program& program = std::get<Program>(result);
  EXPECT_EQ(write(program, false), file);
  EXPECT_EQ(program.modules[0].strings,
            (std::vector<std::string>{"x", "_ENV", "print", "tab\t\"quoted\" \\ \xff"}));
  EXPECT_EQ(listing(program.modules[0]), listing(sample_program().modules[0]));
  EXPECT_EQ(program.modules[1].name, "lib");
  EXPECT_EQ(program.capabilities, sample_program().capabilities);
  ASSERT_EQ(program.resources.size(), 2u);
  EXPECT_EQ(program.resources[0].bytes, std::string("\0\xff\n", 3));
  EXPECT_FALSE(verify(program));
}

TEST(Reader, StrippedFilesHaveNoDebugInformation) {
  Program program = program_of(assembled(kSample));
  const std::string file = write(program, true);
  const auto result = read(bytes_of(file));
  ASSERT_TRUE(std::holds_alternative<Program>(result)) << read_verdict(file);
  const Program& stripped = std::get<Program>(result);
  EXPECT_FALSE(verify(stripped));
  const Module& module = stripped.modules[0];
  EXPECT_EQ(module.source, "=?");
  // "_ENV" and "x" have no constant; "print" stood there twice.
  EXPECT_EQ(module.strings.size(), 2u);
  for (const Prototype& p : module.prototypes) {
    EXPECT_TRUE(p.lines.empty());
    EXPECT_TRUE(p.locals.empty());
  }
  EXPECT_EQ(module.prototypes[1].line_defined, 3u);
  EXPECT_EQ(write(stripped, true), file);
  EXPECT_EQ(write(stripped, false), file);
}

TEST(Reader, FirstByteTellsProgramsFromText) {
  EXPECT_EQ(write(sample_program(), false)[0], kFirstByte);
}

TEST(Reader, RejectsEveryTruncation) {
  const std::string file = write(sample_program(), false);
  for (std::size_t size = 0; size < file.size(); ++size) {
    EXPECT_NE(read_verdict(file.substr(0, size)), "accepted") << size;
    EXPECT_NE(read_verdict(file.substr(0, size), {.ignore_checksums = true}), "accepted") << size;
  }
}

TEST(Reader, ChecksumsFindEveryBitFlip) {
  const std::string file = write(sample_program(), false);
  for (std::size_t bit = 0; bit < file.size() * 8; ++bit) {
    std::string damaged = file;
    damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
    EXPECT_NE(read_verdict(damaged), "accepted") << bit;
  }
}

// One pass finds what reading and then verifying find: the same verdict, though where a file breaks
// several rules not always the same of them.
void expect_one_verdict(const std::string& file) {
  const auto result = read(bytes_of(file), {.ignore_checksums = true});
  const auto* program = std::get_if<Program>(&result);
  const bool accepted = program != nullptr && !verify(*program);
  const std::string verdict = file_verdict(file, {.ignore_checksums = true});
  EXPECT_EQ(verdict == "accepted", accepted) << verdict;
}

// Whatever passes is well-formed: its one spelling is the file itself (but for the checksums).
void expect_one_spelling(const std::string& file) {
  expect_one_verdict(file);
  const auto result = read(bytes_of(file), {.ignore_checksums = true});
  const auto* program = std::get_if<Program>(&result);
  if (program == nullptr || verify(*program)) return;
  const std::string again = write(*program, false);
  EXPECT_EQ(again.size(), file.size());
  EXPECT_EQ(read_verdict(again), "accepted");
}

TEST(Reader, SurvivesEveryBitFlipBehindTheChecksum) {
  const std::string file = write(sample_program(), false);
  for (std::size_t bit = 0; bit < file.size() * 8; ++bit) {
    std::string damaged = file;
    damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
    expect_one_spelling(damaged);
  }
}

TEST(Reader, SurvivesRandomDamageBehindTheChecksum) {
  const std::string file = write(sample_program(), false);
  std::minstd_rand random(1);
  for (int round = 0; round < 20000; ++round) {
    std::string damaged = file;
    for (std::uint32_t n = 1 + random() % 4; n > 0; --n) {
      const std::size_t at = random() % damaged.size();
      switch (random() % 3) {
        case 0:
          damaged[at] = static_cast<char>(random());
          break;
        case 1:
          damaged.erase(at, 1 + random() % 3);
          break;
        default:
          damaged.insert(at, 1, static_cast<char>(random()));
      }
      if (damaged.empty()) break;
    }
    expect_one_spelling(damaged);
  }
}

TEST(Reader, SmallestFileIsAccepted) {
  EXPECT_EQ(read_verdict(file_of(prototype_with(kReturn))), "accepted");
}

TEST(Reader, F1MagicAndVersion) {
  EXPECT_EQ(read_verdict("print(1)"), "F1: the file is not a Perilune program (byte 1)");
  EXPECT_EQ(read_verdict("\x1bLua\x54"), "F1: the file is not a Perilune program (byte 2)");
  EXPECT_EQ(read_verdict("\x1bPlb\x02"), "F1: version 2 of the format is not supported (byte 5)");
}

TEST(Reader, F2EndsEarly) {
  EXPECT_EQ(read_verdict(""), "F2: the file ends early (byte 0)");
  EXPECT_EQ(read_verdict("\x1bPlb"), "F2: the file ends early (byte 4)");
  EXPECT_EQ(read_verdict(kHeader + bytes({1, 9, 0, 0, 0, 0, 0})),
            "F2: the file ends early (byte 11)");
  EXPECT_EQ(read_verdict(file_of(
                bytes({1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1, static_cast<int>(Opcode::MOVE), 0}))),
            "F2: the section ends early (function 0, byte 42)");
}

TEST(Reader, F3SectionsInOrder) {
  EXPECT_EQ(read_verdict(kHeader), "F3: the manifest section is missing (byte 5)");
  const std::string resources = section(Section::Resources, std::string(16, '\0'));
  EXPECT_EQ(read_verdict(kHeader + kManifest + resources),
            "F3: the strings section is missing (byte 16)");
  EXPECT_EQ(read_verdict(kHeader + kManifest + kNoStrings + resources),
            "F3: the prototypes section is missing (byte 23)");
}

TEST(Reader, F4Numbers) {
  EXPECT_EQ(read_verdict(file_of(bytes({0x81, 0}))),
            "F4: a number is not in its shortest form (byte 29)");
  EXPECT_EQ(read_verdict(file_of(bytes({0xff, 0xff, 0xff, 0xff, 0x1f}))),
            "F4: a number is too large (byte 29)");
  const int loadk = static_cast<int>(Opcode::LOADK);
  EXPECT_EQ(
      read_verdict(file_of(prototype_with(bytes({1, loadk, 0, 0xff, 0xff, 0xff, 0xff, 7, 0})))),
      "accepted");
  EXPECT_EQ(
      read_verdict(file_of(prototype_with(bytes({1, loadk, 0, 0x80, 0x80, 0x80, 0x80, 8, 0})))),
      "F4: a number is too large (function 0, byte 43)");
  // The sum of a label's pc and the distance to the next.
  const std::string far = bytes({0xff, 0xff, 0xff, 0xff, 0x0f, 0, 0});
  EXPECT_EQ(read_verdict(file_of(
                prototype_with(bytes({1, static_cast<int>(Opcode::RETURN0), 2}) + far + far))),
            "F4: a number is too large (function 0, byte 55)");
}

TEST(Reader, F5Counts) {
  EXPECT_EQ(read_verdict(kHeader + section(Section::Manifest, bytes({100, 0, 0, 0, 0}))),
            "F5: 100 modules are too many (byte 11)");
  EXPECT_EQ(read_verdict(file_of(
                bytes({2, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1, static_cast<int>(Opcode::RETURN0), 0}))),
            "F5: 2 prototypes are too many (byte 29)");
  EXPECT_EQ(read_verdict(file_of(bytes({1, 0, 0, 2, 0, 0, 0x80, 2}) + std::string(600, '\0'))),
            "F5: 256 upvalues are too many (function 0, byte 36)");
  EXPECT_EQ(read_verdict(file_of(prototype_of(bytes({0, 0, 2, 0, 0, 0}),
                                              bytes({0, 0, 1, 65}) + std::string(80, '\0')))),
            "F5: 65 keys are too many (function 0, byte 40)");
  EXPECT_EQ(read_verdict(file_of(prototype_with(bytes({0xff, 0xff, 0xff, 0xff, 0x0f, 0})))),
            "F5: 4294967295 instructions are too many (function 0, byte 40)");
  EXPECT_EQ(read_verdict(kHeader + kManifest +
                         section(Section::Strings, bytes({1, 15, 'a'}) + std::string(10, 'a'))),
            "F5: 15 bytes are too many (byte 23)");
}

TEST(Reader, F6Checksums) {
  std::string file = file_of(prototype_with(kReturn));
  file[7] = static_cast<char>(file[7] ^ 1);
  EXPECT_EQ(read_verdict(file), "F6: the checksum of the manifest section is wrong (byte 11)");
  EXPECT_EQ(read_verdict(file, {.ignore_checksums = true}), "accepted");
}

TEST(Reader, F7UnknownNumbers) {
  EXPECT_EQ(read_verdict(file_of(prototype_with(bytes({1, 255, 0})))),
            "F7: unknown opcode 255 (function 0, byte 41)");
  EXPECT_EQ(read_verdict(file_of(bytes({1, 2, 0, 2, 0, 0, 0, 5, 0, 0, 0, 0, 0}))),
            "F7: unknown flags 2 (function 0, byte 30)");
  EXPECT_EQ(
      read_verdict(file_of(prototype_of(bytes({0, 0, 2, 0, 0, 0}), bytes({1, 6, 0, 0, 0, 0})))),
      "F7: unknown kind of constant 6 (function 0, byte 38)");
  EXPECT_EQ(read_verdict(file_of(prototype_with(bytes({0, 1, 0, 1, 1, 0, 5})))),
            "F7: unknown register state 5 (function 0, byte 46)");
  EXPECT_EQ(read_verdict(kHeader + section(Section::Manifest, bytes({0, 0, 2}))),
            "F7: unknown flags 2 (byte 13)");
}

TEST(Reader, F8LeftOver) {
  EXPECT_EQ(read_verdict(file_of(prototype_with(kReturn + "x"))),
            "F8: the function's body is not as long as its header says (function 0, byte 43)");
  EXPECT_EQ(read_verdict(file_of(prototype_with(kReturn) + "x")),
            "F8: the prototypes section has bytes left over (byte 43)");
  EXPECT_EQ(read_verdict(file_of(prototype_with(kReturn)) + "x"),
            "F8: the file has bytes left over (byte 43)");
}

TEST(Reader, F9SectionsThatSayNothing) {
  const std::string code = kNoStrings + section(Section::Prototypes, prototype_with(kReturn));
  EXPECT_EQ(read_verdict(kHeader + section(Section::Manifest, bytes({1, 0, 1, 0, 0})) + code +
                         section(Section::Debug, bytes({2, '=', '?', 0, 0}))),
            "F9: the debug section says nothing (byte 54)");
  EXPECT_EQ(read_verdict(kHeader + section(Section::Manifest, bytes({1, 0, 0, 0, 1})) + code +
                         section(Section::Resources, bytes({0}))),
            "F9: the resources section says nothing (byte 50)");
}

// A file of one empty function with this debug information.
std::string debug_file(std::initializer_list<int> debug) {
  return kHeader + section(Section::Manifest, bytes({1, 0, 1, 0, 0})) + kNoStrings +
         section(Section::Prototypes, prototype_with(kReturn)) +
         section(Section::Debug, bytes({2, '=', 'x'}) + bytes(debug));
}

TEST(Reader, LinesInRuns) {
  EXPECT_EQ(read_verdict(debug_file({1, 7, 1, 0})), "accepted");
  EXPECT_EQ(read_verdict(debug_file({1, 0, 1, 0})), "accepted");
  EXPECT_EQ(read_verdict(debug_file({1, 7, 0, 0})),
            "F9: a run of lines says nothing (function 0, byte 55)");
  EXPECT_EQ(read_verdict(debug_file({1, 7, 2, 0})),
            "F5: 2 instructions of one line are too many (function 0, byte 55)");
  const std::string two =
      kHeader + section(Section::Manifest, bytes({1, 0, 1, 0, 0})) + kNoStrings +
      section(Section::Prototypes, prototype_with(bytes({2, static_cast<int>(Opcode::RETURN0),
                                                         static_cast<int>(Opcode::RETURN0), 0})));
  EXPECT_EQ(read_verdict(two + section(Section::Debug, bytes({2, '=', 'x', 1, 7, 1, 1, 1, 0}))),
            "accepted");
  EXPECT_EQ(read_verdict(two + section(Section::Debug, bytes({2, '=', 'x', 1, 7, 1, 0, 1, 0}))),
            "F9: a run of lines says nothing (function 0, byte 58)");
  EXPECT_EQ(read_verdict(kHeader + section(Section::Manifest, bytes({1, 0, 1, 0, 0})) + kNoStrings +
                         section(Section::Prototypes, prototype_with(bytes({0, 0}))) +
                         section(Section::Debug, bytes({2, '=', 'x', 1, 0}))),
            "F9: an empty function has lines (function 0, byte 52)");
}

TEST(Reader, F10StringsInOrder) {
  const auto with_strings = [](std::initializer_list<int> strings) {
    return kHeader + kManifest + section(Section::Strings, bytes(strings)) +
           section(Section::Prototypes, prototype_with(kReturn));
  };
  EXPECT_EQ(read_verdict(with_strings({3, 0, 1, 'b', 2, 'a', 'a'})), "accepted");
  const char* const verdict = "F10: the strings are not in order (byte 27)";
  EXPECT_EQ(read_verdict(with_strings({2, 1, 'b', 1, 'a'})), verdict);
  EXPECT_EQ(read_verdict(with_strings({2, 1, 'b', 1, 'b'})), verdict);
  EXPECT_EQ(read_verdict(with_strings({2, 1, 'b', 0})),
            "F10: the strings are not in order (byte 26)");
}

}  // namespace
}  // namespace perilune::bytecode
