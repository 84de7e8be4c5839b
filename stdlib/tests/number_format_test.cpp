#include "stdlib/number_format.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <limits>
#include <random>
#include <string>

namespace perilune::stdlib {
namespace {

FormatSpec parse(const std::string& text) {
  FormatSpec spec;
  std::size_t i = 0;
  for (; std::string("-+ #0").find(text[i]) != std::string::npos; ++i) {
    spec.left |= text[i] == '-';
    spec.plus |= text[i] == '+';
    spec.space |= text[i] == ' ';
    spec.alternate |= text[i] == '#';
    spec.zero |= text[i] == '0';
  }
  for (; text[i] >= '0' && text[i] <= '9'; ++i) spec.width = spec.width * 10 + (text[i] - '0');
  if (text[i] == '.') {
    spec.precision = 0;
    for (++i; text[i] >= '0' && text[i] <= '9'; ++i) {
      spec.precision = spec.precision * 10 + (text[i] - '0');
    }
  }
  spec.conversion = text[i];
  return spec;
}

std::string format(const std::string& spec, double value) {
  char out[kMaxFormattedNumber];
  return {out, format_float(out, parse(spec), value)};
}

std::string format(const std::string& spec, std::int64_t value) {
  char out[kMaxFormattedNumber];
  return {out, format_integer(out, parse(spec), value)};
}

std::string constant(double value) {
  char out[kMaxFormattedNumber];
  return {out, format_float_constant(out, value)};
}

TEST(NumberFormat, Integers) {
  EXPECT_EQ(format("+05d", std::int64_t{42}), "+0042");
  EXPECT_EQ(format("-6d|", std::int64_t{42}), "42    ");
  EXPECT_EQ(format("8.3d", std::int64_t{-7}), "    -007");
  EXPECT_EQ(format(".0d", std::int64_t{0}), "");
  EXPECT_EQ(format("#x", std::int64_t{255}), "0xff");
  EXPECT_EQ(format("#X", std::int64_t{-1}), "0XFFFFFFFFFFFFFFFF");
  EXPECT_EQ(format("#o", std::int64_t{8}), "010");
  EXPECT_EQ(format("d", std::numeric_limits<std::int64_t>::min()), "-9223372036854775808");
}

TEST(NumberFormat, Floats) {
  EXPECT_EQ(format(".3f", 2.0 / 3), "0.667");
  EXPECT_EQ(format("g", 1e20), "1e+20");
  EXPECT_EQ(format("#g", 1.0), "1.00000");
  EXPECT_EQ(format("#.3g", 1e10), "1.00e+10");
  EXPECT_EQ(format("#.0e", 5.0), "5.e+00");
  EXPECT_EQ(format("a", 1.5), "0x1.8p+0");
  EXPECT_EQ(format("020a", 1.0), "0x000000000000001p+0");
  EXPECT_EQ(format("010f", -INFINITY), "      -inf");
  EXPECT_EQ(format("G", static_cast<double>(NAN)), "NAN");
}

// The next larger power of ten gets all the digits that C asks for, which glibc 2.36 forgets.
TEST(NumberFormat, AlternateGeneralFormRoundsUpToAPowerOfTen) {
  EXPECT_EQ(format("#g", 999999.5), "1.00000e+06");
}

TEST(NumberFormat, Constants) {
  EXPECT_EQ(constant(1.0), "0x1p+0");
  EXPECT_EQ(constant(-0.0), "-0x0p+0");
  EXPECT_EQ(constant(INFINITY), "1e9999");
  EXPECT_EQ(constant(-INFINITY), "-1e9999");
  EXPECT_EQ(constant(NAN), "(0/0)");
}

TEST(NumberFormat, AgreesWithPrintf) {
  std::mt19937_64 random(1);
  const auto pick = [&random](const std::string& from) { return from[random() % from.size()]; };
  for (int i = 0; i < 20000; ++i) {
    std::string spec;
    for (std::uint64_t flags = random() % 3; flags > 0; --flags) spec += pick("-+ 0#");
    if (random() % 2 == 0) spec += std::to_string(1 + random() % 40);
    if (random() % 2 == 0) spec += "." + std::to_string(random() % 30);
    spec += pick("aAeEfgG");
    const double value = std::ldexp(static_cast<double>(static_cast<std::int64_t>(random())),
                                    static_cast<int>(random() % 200) - 150);
    char expected[kMaxFormattedNumber];
    std::snprintf(expected, sizeof expected, ("%" + spec).c_str(), value);
    EXPECT_EQ(format(spec, value), expected) << spec;
  }
}

}  // namespace
}  // namespace perilune::stdlib
