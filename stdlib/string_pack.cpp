// string.pack, packsize and unpack (manual §6.4).
#include <bit>
#include <cstring>

#include "stdlib/arguments.h"
#include "stdlib/libraries.h"
#include "stdlib/pack_format.h"
#include "stdlib/string_functions.h"

namespace perilune::stdlib {

namespace {

using Kind = PackOption::Kind;

constexpr int kOptionsPerPoll = 1024;

class StatePackHost final : public PackHost {
 public:
  explicit StatePackHost(State* L) : state_(L) {}
  void raise_error(std::string_view message) override { raise_message(state_, "%S", &message); }
  void raise_format_error(std::string_view message) override {
    argument_error(state_, 1, "%S", &message);
  }

 private:
  State* state_;
};

// Polls after some options.
class OptionCounter {
 public:
  void count(State* L) {
    if (++count_ % kOptionsPerPoll == 0) poll(L);
  }

 private:
  int count_ = 0;
};

class Packer {
 public:
  explicit Packer(State* L) : L_(L), host_(L), reader_(check_string(L, 1), host_), out_(L) {}

  int run() {
    push_nil(L_);  // what a missing argument is reported as
    int arg = 1;
    for (OptionCounter options; !reader_.at_end(); options.count(L_)) {
      const PackOption option = reader_.next(out_.size());
      fill_with_zeros(option.alignment);
      switch (option.kind) {
        case Kind::Integer:
          add_integer(++arg, option.size);
          break;
        case Kind::Unsigned:
          add_unsigned(++arg, option.size);
          break;
        case Kind::Float:
          add_bits(std::bit_cast<std::uint32_t>(static_cast<float>(check_number(L_, ++arg))), 4);
          break;
        case Kind::Double:
          add_bits(std::bit_cast<std::uint64_t>(check_number(L_, ++arg)), 8);
          break;
        case Kind::Bytes:
          add_bytes(++arg, option.size);
          break;
        case Kind::CountedString:
          add_counted_string(++arg, option.size);
          break;
        case Kind::ZeroString:
          add_zero_string(++arg);
          break;
        case Kind::Padding:
          fill_with_zeros(1);
          break;
        case Kind::Nothing:
          break;
      }
    }
    out_.push();
    return 1;
  }

 private:
  void add_bits(std::uint64_t bits, std::size_t size, bool is_signed = false) {
    pack_integer(out_.prepare(size), size, bits, reader_.little_endian(), is_signed);
    out_.commit(size);
  }

  void add_integer(int arg, std::size_t size) {
    const std::int64_t value = integer_argument(L_, arg);
    if (size < 8) {
      const std::int64_t limit = std::int64_t{1} << (8 * size - 1);
      if (value < -limit || value >= limit) argument_error(L_, arg, "integer overflow");
    }
    add_bits(static_cast<std::uint64_t>(value), size, true);
  }

  void add_unsigned(int arg, std::size_t size) {
    const auto value = static_cast<std::uint64_t>(integer_argument(L_, arg));
    if (size < 8 && value >> (8 * size) != 0) argument_error(L_, arg, "unsigned overflow");
    add_bits(value, size);
  }

  void add_bytes(int arg, std::size_t size) {
    const std::string_view s = check_string(L_, arg);
    if (s.size() > size) argument_error(L_, arg, "string longer than given size");
    out_.append(s);
    fill_with_zeros(size - s.size());
  }

  void add_counted_string(int arg, std::size_t size) {
    const std::string_view s = check_string(L_, arg);
    if (size < 8 && s.size() >> (8 * size) != 0) {
      argument_error(L_, arg, "string length does not fit in given size");
    }
    add_bits(s.size(), size);
    out_.append(s);
  }

  void add_zero_string(int arg) {
    const std::string_view s = check_string(L_, arg);
    if (s.find('\0') != std::string_view::npos) argument_error(L_, arg, "string contains zeros");
    out_.append(s);
    out_.append('\0');
  }

  void fill_with_zeros(std::size_t count) {
    if (count == 0) return;
    std::memset(out_.prepare(count), 0, count);
    out_.commit(count);
  }

  State* L_;
  StatePackHost host_;
  PackReader reader_;
  StringBuilder out_;
};

class Unpacker {
 public:
  explicit Unpacker(State* L)
      : L_(L), host_(L), reader_(check_string(L, 1), host_), data_(check_string(L, 2)) {}

  int run() {
    const std::uint64_t start = start_position(integer_argument(L_, 3, 1), data_.size()) - 1;
    if (start > data_.size()) argument_error(L_, 3, "initial position out of string");
    at_ = start;
    const std::ptrdiff_t pushed_before = L_->top - L_->base;
    for (OptionCounter options; !reader_.at_end(); options.count(L_)) {
      const PackOption option = reader_.next(at_);
      if (option.alignment + option.size > left()) too_short();
      at_ += option.alignment;
      check_stack(L_, 2, "too many results");
      unpack(option);
    }
    push_integer(L_, static_cast<std::int64_t>(at_) + 1);
    return static_cast<int>(L_->top - L_->base - pushed_before);
  }

 private:
  std::size_t left() const { return data_.size() - at_; }
  [[noreturn]] void too_short() { argument_error(L_, 2, "data string too short"); }

  void unpack(const PackOption& option) {
    switch (option.kind) {
      case Kind::Integer:
        return push_integer(L_, static_cast<std::int64_t>(take_integer(option.size, true)));
      case Kind::Unsigned:
        return push_integer(L_, static_cast<std::int64_t>(take_integer(option.size, false)));
      case Kind::Float:
        return push_number(
            L_, std::bit_cast<float>(static_cast<std::uint32_t>(take_integer(4, false))));
      case Kind::Double:
        return push_number(L_, std::bit_cast<double>(take_integer(8, false)));
      case Kind::Bytes:
        return push_string(L_, take(option.size));
      case Kind::CountedString: {
        const std::uint64_t length = take_integer(option.size, false);
        if (length > left()) too_short();
        return push_string(L_, take(length));
      }
      case Kind::ZeroString: {
        const std::size_t end = data_.find('\0', at_);
        if (end == std::string_view::npos) {
          argument_error(L_, 2, "unfinished string for format 'z'");
        }
        push_string(L_, take(end - at_));
        ++at_;
        return;
      }
      case Kind::Padding:
        ++at_;
        return;
      case Kind::Nothing:
        return;
    }
  }

  std::string_view take(std::size_t size) {
    at_ += size;
    return data_.substr(at_ - size, size);
  }

  std::uint64_t take_integer(std::size_t size, bool is_signed) {
    std::uint64_t value = 0;
    if (!unpack_integer(take(size).data(), size, reader_.little_endian(), is_signed, &value)) {
      raise_message(L_, "%d-byte integer does not fit into Lua Integer", static_cast<int>(size));
    }
    return value;
  }

  State* L_;
  StatePackHost host_;
  PackReader reader_;
  std::string_view data_;
  std::size_t at_ = 0;
};

}  // namespace

int string_pack(State* L) {
  return Packer(L).run();
}

int string_unpack(State* L) {
  return Unpacker(L).run();
}

int string_packsize(State* L) {
  StatePackHost host(L);
  PackReader reader(check_string(L, 1), host);
  std::size_t total = 0;
  for (OptionCounter options; !reader.at_end(); options.count(L)) {
    const PackOption option = reader.next(total);
    if (option.kind == Kind::CountedString || option.kind == Kind::ZeroString) {
      argument_error(L, 1, "variable-length format");
    }
    const std::size_t size = option.alignment + option.size;
    if (total > kMaxComposedString - size) argument_error(L, 1, "format result too large");
    total += size;
  }
  push_integer(L, static_cast<std::int64_t>(total));
  return 1;
}

}  // namespace perilune::stdlib
