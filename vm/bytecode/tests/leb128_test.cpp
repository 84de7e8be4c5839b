#include "vm/bytecode/leb128.h"

#include <gtest/gtest.h>

#include <limits>
#include <vector>

namespace perilune::bytecode {
namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes unsigned_bytes(std::uint64_t value) {
  std::string out;
  append_unsigned(out, value);
  return Bytes(out.begin(), out.end());
}

Bytes signed_bytes(std::int64_t value) {
  std::string out;
  append_signed(out, value);
  return Bytes(out.begin(), out.end());
}

LebError unsigned_error(const Bytes& bytes, int bits) {
  const std::uint8_t* p = bytes.data();
  std::uint64_t value = 0;
  const LebError error = read_unsigned(p, bytes.data() + bytes.size(), bits, value);
  EXPECT_EQ(p == bytes.data(), error != LebError::None);
  return error;
}

LebError signed_error(const Bytes& bytes, int bits) {
  const std::uint8_t* p = bytes.data();
  std::int64_t value = 0;
  const LebError error = read_signed(p, bytes.data() + bytes.size(), bits, value);
  EXPECT_EQ(p == bytes.data(), error != LebError::None);
  return error;
}

TEST(Leb128, UnsignedNumbersRoundTrip) {
  std::vector<std::uint64_t> values = {0, std::numeric_limits<std::uint64_t>::max()};
  for (int bit = 0; bit < 64; ++bit) {
    const std::uint64_t power = std::uint64_t{1} << bit;
    values.insert(values.end(), {power - 1, power, power + 1});
  }
  for (std::uint64_t value : values) {
    const Bytes bytes = unsigned_bytes(value);
    const std::uint8_t* p = bytes.data();
    std::uint64_t result = ~value;
    EXPECT_EQ(read_unsigned(p, p + bytes.size(), 64, result), LebError::None);
    EXPECT_EQ(result, value);
    EXPECT_EQ(p, bytes.data() + bytes.size());
    EXPECT_EQ(unsigned_error(bytes, 32), value > 0xffffffff ? LebError::TooLarge : LebError::None);
  }
}

TEST(Leb128, SignedNumbersRoundTrip) {
  std::vector<std::int64_t> values = {0, std::numeric_limits<std::int64_t>::min(),
                                      std::numeric_limits<std::int64_t>::max()};
  for (int bit = 0; bit < 63; ++bit) {
    const std::int64_t power = std::int64_t{1} << bit;
    values.insert(values.end(), {power - 1, power, power + 1, -power - 1, -power, 1 - power});
  }
  for (std::int64_t value : values) {
    const Bytes bytes = signed_bytes(value);
    const std::uint8_t* p = bytes.data();
    std::int64_t result = ~value;
    EXPECT_EQ(read_signed(p, p + bytes.size(), 64, result), LebError::None) << value;
    EXPECT_EQ(result, value);
    EXPECT_EQ(p, bytes.data() + bytes.size());
    const bool fits = value >= std::numeric_limits<std::int32_t>::min() &&
                      value <= std::numeric_limits<std::int32_t>::max();
    EXPECT_EQ(signed_error(bytes, 32), fits ? LebError::None : LebError::TooLarge) << value;
  }
}

TEST(Leb128, ShortestFormOnly) {
  EXPECT_EQ(unsigned_error({0x80, 0x00}, 32), LebError::NotShortest);
  EXPECT_EQ(unsigned_error({0xff, 0x80, 0x00}, 64), LebError::NotShortest);
  EXPECT_EQ(signed_error({0x80, 0x00}, 32), LebError::NotShortest);
  EXPECT_EQ(signed_error({0xff, 0x7f}, 32), LebError::NotShortest);
  EXPECT_EQ(signed_error({0xbf, 0x7f}, 32), LebError::None);  // -65 needs both bytes
  EXPECT_EQ(signed_error({0xc0, 0x00}, 32), LebError::None);  // 64 needs both bytes
}

TEST(Leb128, TruncatedNumbers) {
  EXPECT_EQ(unsigned_error({}, 32), LebError::Truncated);
  EXPECT_EQ(unsigned_error({0x80}, 32), LebError::Truncated);
  EXPECT_EQ(signed_error({0xff, 0xff}, 64), LebError::Truncated);
}

TEST(Leb128, NumbersBeyondTheirBits) {
  EXPECT_EQ(unsigned_error({0xff, 0xff, 0xff, 0xff, 0x0f}, 32), LebError::None);
  EXPECT_EQ(unsigned_error({0xff, 0xff, 0xff, 0xff, 0x1f}, 32), LebError::TooLarge);
  EXPECT_EQ(unsigned_error(Bytes(12, 0xff), 64), LebError::TooLarge);
  EXPECT_EQ(signed_error({0x80, 0x80, 0x80, 0x80, 0x78}, 32), LebError::None);
  EXPECT_EQ(signed_error({0x80, 0x80, 0x80, 0x80, 0x70}, 32), LebError::TooLarge);
  EXPECT_EQ(signed_error(Bytes(12, 0x80), 64), LebError::TooLarge);
}

}  // namespace
}  // namespace perilune::bytecode
