#include "stdlib/utf8_text.h"

#include <gtest/gtest.h>

#include <string>

namespace perilune::stdlib {
namespace {

TEST(Utf8Text, EverySequenceLengthRoundTrips) {
  for (const std::uint32_t code : {0x0u, 0x7fu, 0x80u, 0x7ffu, 0x800u, 0xffffu, 0x10000u, 0x1fffffu,
                                   0x200000u, 0x3ffffffu, 0x4000000u, kMaxUtf8Value}) {
    char bytes[kMaxUtf8Sequence];
    const std::size_t length = encode_utf8(bytes, code);
    std::uint32_t decoded = ~code;
    EXPECT_EQ(decode_utf8({bytes, length}, false, &decoded), length);
    EXPECT_EQ(decoded, code);
    if (length > 1) {
      EXPECT_EQ(decode_utf8({bytes, length - 1}, false, &decoded), 0u);
    }
  }
}

TEST(Utf8Text, OverlongAndBrokenSequencesAreInvalid) {
  std::uint32_t code;
  for (const std::string_view s : {"\x80", "\xc0\x80", "\xe0\x9f\xbf", "\xf0\x8f\xbf\xbf", "\xff",
                                   "\xfe\x80", "\xe2\x82", ""}) {
    EXPECT_EQ(decode_utf8(s, false, &code), 0u);
  }
}

TEST(Utf8Text, StrictKeepsToUnicode) {
  std::uint32_t code;
  EXPECT_EQ(decode_utf8("\xed\xa0\x80", true, &code), 0u);
  EXPECT_EQ(decode_utf8("\xed\xa0\x80", false, &code), 3u);
  EXPECT_EQ(decode_utf8("\xf4\x90\x80\x80", true, &code), 0u);
  EXPECT_EQ(decode_utf8("\xf4\x8f\xbf\xbf", true, &code), 4u);
}

}  // namespace
}  // namespace perilune::stdlib
