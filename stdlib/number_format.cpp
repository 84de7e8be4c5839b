#include "stdlib/number_format.h"

#include <charconv>
#include <cmath>
#include <cstring>

namespace perilune::stdlib {

namespace {

// A converted number before it is set into its field.
struct Parts {
  char prefix[4];  // sign and "0x"
  std::size_t prefix_size = 0;
  char body[kMaxFormattedNumber];
  std::size_t body_size = 0;

  void add_prefix(char c) { prefix[prefix_size++] = c; }
  std::string_view text() const { return {body, body_size}; }
  void insert(std::size_t position, char c, std::size_t count = 1) {
    std::memmove(body + position + count, body + position, body_size - position);
    std::memset(body + position, c, count);
    body_size += count;
  }
};

void add_sign(Parts* parts, const FormatSpec& spec, bool negative) {
  if (negative) {
    parts->add_prefix('-');
  } else if (spec.plus) {
    parts->add_prefix('+');
  } else if (spec.space) {
    parts->add_prefix(' ');
  }
}

std::size_t pad(char* out, const FormatSpec& spec, const Parts& parts, bool with_zeros) {
  const std::size_t size = parts.prefix_size + parts.body_size;
  const std::size_t width = static_cast<std::size_t>(spec.width);
  const std::size_t missing = width > size ? width - size : 0;
  char* p = out;
  const auto fill = [&p](char c, std::size_t count) {
    std::memset(p, c, count);
    p += count;
  };
  if (!spec.left && !with_zeros) fill(' ', missing);
  std::memcpy(p, parts.prefix, parts.prefix_size);
  p += parts.prefix_size;
  if (!spec.left && with_zeros) fill('0', missing);
  std::memcpy(p, parts.body, parts.body_size);
  p += parts.body_size;
  if (spec.left) fill(' ', missing);
  return static_cast<std::size_t>(p - out);
}

void to_upper_case(char* text, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) {
    if (text[i] >= 'a' && text[i] <= 'z') text[i] = static_cast<char>(text[i] - 'a' + 'A');
  }
}

void convert(Parts* parts, double value, std::chars_format format, int precision) {
  char* const end = parts->body + sizeof parts->body;
  const std::to_chars_result result =
      precision < 0 ? std::to_chars(parts->body, end, value, format)
                    : std::to_chars(parts->body, end, value, format, precision);
  parts->body_size = static_cast<std::size_t>(result.ptr - parts->body);
}

// The alternate form always has a decimal point, before the exponent (which `mark` begins) if any.
void add_point(Parts* parts, char mark) {
  if (parts->text().find('.') != std::string_view::npos) return;
  const std::size_t exponent = parts->text().find(mark);
  parts->insert(exponent == std::string_view::npos ? parts->body_size : exponent, '.');
}

// %#g keeps the zeros that %g drops: the exponent X decides between e and f, as C defines it.
void convert_general_alternate(Parts* parts, double value, int precision) {
  const int significant = precision == 0 ? 1 : precision;
  convert(parts, value, std::chars_format::scientific, significant - 1);
  int exponent = 0;
  const std::size_t mark = parts->text().find('e');
  const char* digits = parts->body + mark + 1;
  if (*digits == '+') ++digits;
  std::from_chars(digits, parts->body + parts->body_size, exponent);
  if (exponent >= -4 && exponent < significant) {
    convert(parts, value, std::chars_format::fixed, significant - 1 - exponent);
  }
  add_point(parts, 'e');
}

}  // namespace

std::size_t format_integer(char* out, const FormatSpec& spec, std::int64_t value) {
  Parts parts;
  const bool is_signed = spec.conversion == 'd' || spec.conversion == 'i';
  const bool negative = is_signed && value < 0;
  std::uint64_t magnitude = static_cast<std::uint64_t>(value);
  if (negative) magnitude = 0 - magnitude;
  if (is_signed) add_sign(&parts, spec, negative);

  int base = 10;
  if (spec.conversion == 'o') base = 8;
  if (spec.conversion == 'x' || spec.conversion == 'X') base = 16;
  if (magnitude != 0 || spec.precision != 0) {
    char* const end = parts.body + sizeof parts.body;
    parts.body_size =
        static_cast<std::size_t>(std::to_chars(parts.body, end, magnitude, base).ptr - parts.body);
  }
  const std::size_t precision = static_cast<std::size_t>(spec.precision < 0 ? 0 : spec.precision);
  if (parts.body_size < precision) parts.insert(0, '0', precision - parts.body_size);
  if (spec.alternate && base == 8 && (parts.body_size == 0 || parts.body[0] != '0')) {
    parts.insert(0, '0');
  }
  if (spec.alternate && base == 16 && magnitude != 0) {
    parts.add_prefix('0');
    parts.add_prefix(spec.conversion);
  }
  if (spec.conversion == 'X') to_upper_case(parts.body, parts.body_size);
  return pad(out, spec, parts, spec.zero && spec.precision < 0);
}

std::size_t format_float(char* out, const FormatSpec& spec, double value) {
  Parts parts;
  add_sign(&parts, spec, std::signbit(value));
  const double magnitude = std::fabs(value);
  const bool finite = std::isfinite(value);
  const bool upper_case = spec.conversion >= 'A' && spec.conversion <= 'Z';
  const int precision = spec.precision < 0 ? 6 : spec.precision;

  if (!finite) {
    std::memcpy(parts.body, std::isnan(value) ? "nan" : "inf", 3);
    parts.body_size = 3;
  } else {
    switch (spec.conversion) {
      case 'a':
      case 'A':
        parts.add_prefix('0');
        parts.add_prefix('x');
        convert(&parts, magnitude, std::chars_format::hex, spec.precision);
        if (spec.alternate) add_point(&parts, 'p');
        break;
      case 'e':
      case 'E':
        convert(&parts, magnitude, std::chars_format::scientific, precision);
        if (spec.alternate) add_point(&parts, 'e');
        break;
      case 'f':
        convert(&parts, magnitude, std::chars_format::fixed, precision);
        if (spec.alternate) add_point(&parts, 'e');
        break;
      default:  // g, G
        if (spec.alternate) {
          convert_general_alternate(&parts, magnitude, precision);
        } else {
          convert(&parts, magnitude, std::chars_format::general, precision);
        }
    }
  }
  if (upper_case) {
    to_upper_case(parts.body, parts.body_size);
    to_upper_case(parts.prefix, parts.prefix_size);
  }
  return pad(out, spec, parts, spec.zero && finite);
}

std::size_t format_float_constant(char* out, double value) {
  std::string_view text;
  if (std::isnan(value)) {
    text = "(0/0)";
  } else if (std::isinf(value)) {
    text = value < 0 ? "-1e9999" : "1e9999";
  } else {
    FormatSpec spec;
    spec.conversion = 'a';
    return format_float(out, spec, value);
  }
  std::memcpy(out, text.data(), text.size());
  return text.size();
}

}  // namespace perilune::stdlib
