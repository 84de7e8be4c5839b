// The formats of string.pack (manual §6.4.2), read option by option, and the numbers they lay out.
//
// Sizes, alignments and byte order are the same on every platform: those of the reference
// implementation on Linux x86-64. So "native" order (=) is little-endian everywhere.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace perilune::stdlib {

class PackHost {
 public:
  // Both raise by an exception. The message may name an argument of the running function.
  virtual void raise_error(std::string_view message) = 0;
  virtual void raise_format_error(std::string_view message) = 0;

 protected:
  ~PackHost() = default;
};

struct PackOption {
  enum class Kind : std::uint8_t {
    Integer,
    Unsigned,
    Float,          // 4 bytes
    Double,         // 8 bytes
    Bytes,          // c: `size` bytes
    CountedString,  // s: its length in `size` bytes, then the bytes
    ZeroString,     // z
    Padding,        // x: one byte
    Nothing,        // sets a mode, or aligns only
  } kind;
  std::size_t size;       // of what is laid out, without a string's own bytes
  std::size_t alignment;  // bytes of padding before it
};

class PackReader {
 public:
  // A zero byte ends the format, as in the reference implementation.
  PackReader(std::string_view format, PackHost& host)
      : format_(format.substr(0, format.find('\0'))), host_(host) {}

  bool at_end() const { return at_ == format_.size(); }
  bool little_endian() const { return little_endian_; }
  // The next option, for the place `offset` of the packed string.
  PackOption next(std::size_t offset);

 private:
  PackOption parse();
  std::size_t parse_number(std::size_t otherwise);
  std::size_t parse_size(std::size_t otherwise);

  std::string_view format_;
  PackHost& host_;
  std::size_t at_ = 0;
  bool little_endian_ = true;
  std::size_t max_alignment_ = 1;
};

inline constexpr std::size_t kMaxIntegerSize = 16;

// Lays `value` out in `size` bytes (1 to kMaxIntegerSize); those beyond its own are filled with its
// sign when it has one.
void pack_integer(char* out, std::size_t size, std::uint64_t value, bool little_endian,
                  bool is_signed);
// False when the number does not fit 64 bits.
bool unpack_integer(const char* in, std::size_t size, bool little_endian, bool is_signed,
                    std::uint64_t* value);

}  // namespace perilune::stdlib
