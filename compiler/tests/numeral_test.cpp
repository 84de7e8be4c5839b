// Numerals and chunk names, which the compiler shares with the rest of the machine.
#include "vm/bytecode/numeral.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "vm/bytecode/chunk_name.h"

namespace perilune::bytecode {
namespace {

std::string format(const Number& number) {
  char buffer[kNumeralSize];
  const std::size_t length = number.is_integer ? format_integer(number.integer, buffer)
                                               : format_float(number.number, buffer);
  return {buffer, length};
}

std::string round_trip(std::string_view text) {
  const auto number = parse_numeral(text);
  return number ? format(*number) : "nil";
}

TEST(Numeral, Integers) {
  EXPECT_EQ(round_trip("  12\n"), "12");
  EXPECT_EQ(round_trip("-0"), "0");
  EXPECT_EQ(round_trip("9223372036854775807"), "9223372036854775807");
  EXPECT_EQ(round_trip("9223372036854775808"), "9.2233720368548e+18");
  EXPECT_EQ(round_trip("-9223372036854775808"), "-9223372036854775808");
  EXPECT_EQ(round_trip("-9223372036854775809"), "-9.2233720368548e+18");
  EXPECT_EQ(round_trip("0xffffffffffffffff"), "-1");
  EXPECT_EQ(round_trip("0x1ffffffffffffffff"), "-1");
  EXPECT_EQ(round_trip("-0x10"), "-16");
}

TEST(Numeral, Floats) {
  EXPECT_EQ(round_trip("1e5"), "100000.0");
  EXPECT_EQ(round_trip("5."), "5.0");
  EXPECT_EQ(round_trip(".5"), "0.5");
  EXPECT_EQ(round_trip("-0.0"), "-0.0");
  EXPECT_EQ(round_trip("0x1p-2"), "0.25");
  EXPECT_EQ(round_trip("0x.8"), "0.5");
  EXPECT_EQ(round_trip("0xA.8p1"), "21.0");
  EXPECT_EQ(round_trip("1e400"), "inf");
  EXPECT_EQ(round_trip("-1e400"), "-inf");
  EXPECT_EQ(round_trip("1e-400"), "0.0");
  EXPECT_EQ(round_trip("0x1p-1074"), "4.9406564584125e-324");
  EXPECT_EQ(round_trip("0x1p99999999999999999999"), "inf");
  EXPECT_EQ(round_trip("0e99999999999999999999"), "0.0");
  EXPECT_EQ(round_trip("1e-99999999999999999999"), "0.0");
  EXPECT_EQ(round_trip("0.1"), "0.1");
  EXPECT_EQ(round_trip("1e15"), "1e+15");
  EXPECT_EQ(round_trip("123456789012345678.0"), "1.2345678901235e+17");
}

TEST(Numeral, WhatIsNone) {
  for (const std::string_view text :
       {"",    " ",   "+",     "-",     "0x",   "0x.",      "0x.p1", "0x1p", "1e",
        "1e+", ".",   "inf",   "nan",   "-inf", "infinity", "+-1",   "- 1",  "1 2",
        "1__", "0b1", "1.5.5", "0xinf", "1f",   "0x 1",     "e5"}) {
    EXPECT_FALSE(parse_numeral(text)) << text;
  }
  EXPECT_FALSE(parse_numeral(std::string_view("1\0", 2)));
}

TEST(Numeral, NotFinite) {
  EXPECT_EQ(format(Number::of(std::numeric_limits<double>::infinity())), "inf");
  EXPECT_EQ(format(Number::of(std::copysign(std::nan(""), -1.0))), "-nan");
  EXPECT_EQ(format(Number::of(std::copysign(std::nan(""), 1.0))), "nan");
}

TEST(ChunkName, Forms) {
  const std::string a44(44, 'a');
  EXPECT_EQ(display_name("=stdin"), "stdin");
  EXPECT_EQ(display_name("=" + std::string(80, 'a')), std::string(59, 'a'));
  EXPECT_EQ(display_name("@file.lua"), "file.lua");
  EXPECT_EQ(display_name("@" + std::string(59, 'a')), std::string(59, 'a'));
  EXPECT_EQ(display_name("@" + std::string(59, 'a') + "b"), "..." + std::string(55, 'a') + "b");
  EXPECT_EQ(display_name("x = 1"), "[string \"x = 1\"]");
  EXPECT_EQ(display_name(""), "[string \"\"]");
  EXPECT_EQ(display_name("x = 1\ny = 2"), "[string \"x = 1...\"]");
  EXPECT_EQ(display_name(a44), "[string \"" + a44 + "\"]");
  EXPECT_EQ(display_name(a44 + "ab"), "[string \"" + a44 + "a...\"]");
  EXPECT_EQ(display_name(std::string_view("a\0b", 3)), "[string \"a\"]");
}

}  // namespace
}  // namespace perilune::bytecode
