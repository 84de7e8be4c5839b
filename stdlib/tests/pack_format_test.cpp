#include "stdlib/pack_format.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

namespace perilune::stdlib {
namespace {

class ThrowingHost final : public PackHost {
 public:
  void raise_error(std::string_view message) override {
    throw std::runtime_error(std::string(message));
  }
  void raise_format_error(std::string_view message) override {
    throw std::runtime_error("format: " + std::string(message));
  }
};

// The size of what a format without strings lays out.
std::size_t size_of(std::string_view format) {
  ThrowingHost host;
  PackReader reader(format, host);
  std::size_t offset = 0;
  while (!reader.at_end()) {
    const PackOption option = reader.next(offset);
    offset += option.alignment + option.size;
  }
  return offset;
}

std::string error_of(std::string_view format) {
  try {
    size_of(format);
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return "";
}

std::string pack(std::uint64_t value, std::size_t size, bool little_endian, bool is_signed) {
  std::string out(size, '\0');
  pack_integer(out.data(), size, value, little_endian, is_signed);
  return out;
}

TEST(PackFormat, SizesAreTheSameOnEveryPlatform) {
  EXPECT_EQ(size_of("b h i l j T f d n"), 1u + 2 + 4 + 8 + 8 + 8 + 4 + 8 + 8);
  EXPECT_EQ(size_of("i3I7c5x"), 16u);
}

TEST(PackFormat, AlignsToTheSmallerOfSizeAndMaximum) {
  EXPECT_EQ(size_of("bi"), 5u);
  EXPECT_EQ(size_of("!bi"), 8u);
  EXPECT_EQ(size_of("!2bi"), 6u);
  EXPECT_EQ(size_of("!bXd"), 8u);
  EXPECT_EQ(size_of("bXd"), 1u);
}

TEST(PackFormat, Errors) {
  EXPECT_EQ(error_of("i17"), "integral size (17) out of limits [1,16]");
  EXPECT_EQ(error_of("i0"), "integral size (0) out of limits [1,16]");
  EXPECT_EQ(error_of("c"), "missing size for format option 'c'");
  EXPECT_EQ(error_of("y"), "invalid format option 'y'");
  EXPECT_EQ(error_of("c99999999999"), "invalid format option '9'");
  EXPECT_EQ(error_of("!4i3"), "format: format asks for alignment not power of 2");
  EXPECT_EQ(error_of("X"), "format: invalid next option for option 'X'");
  EXPECT_EQ(error_of("Xz"), "format: invalid next option for option 'X'");
}

TEST(PackFormat, IntegersOfEverySize) {
  EXPECT_EQ(pack(0x0102, 2, true, false), "\x02\x01");
  EXPECT_EQ(pack(0x0102, 3, false, false), std::string("\0\x01\x02", 3));
  EXPECT_EQ(pack(static_cast<std::uint64_t>(-2), 10, true, true), "\xfe" + std::string(9, '\xff'));
  for (std::size_t size = 1; size <= kMaxIntegerSize; ++size) {
    for (const bool little_endian : {true, false}) {
      std::uint64_t value = 0;
      const std::string bytes = pack(static_cast<std::uint64_t>(-100), size, little_endian, true);
      ASSERT_TRUE(unpack_integer(bytes.data(), size, little_endian, true, &value));
      EXPECT_EQ(static_cast<std::int64_t>(value), -100);
    }
  }
}

TEST(PackFormat, NumbersBeyond64BitsDoNotFit) {
  std::uint64_t value = 0;
  const std::string all_ones(9, '\xff');
  EXPECT_TRUE(unpack_integer(all_ones.data(), 9, true, true, &value));
  EXPECT_FALSE(unpack_integer(all_ones.data(), 9, true, false, &value));
}

}  // namespace
}  // namespace perilune::stdlib
