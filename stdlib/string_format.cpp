// string.format (manual §6.4).
#include <cstring>

#include "stdlib/arguments.h"
#include "stdlib/number_format.h"
#include "stdlib/string_functions.h"

namespace perilune::stdlib {

namespace {

constexpr std::size_t kMaxModifiers = 20;  // flags, width and precision of one conversion
constexpr std::string_view kModifiers = "-+#0 123456789.";
constexpr std::size_t kMaxWidth = 99;

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// What stands between '%' and the conversion, with the conversion.
[[noreturn]] void invalid_conversion(State* L, std::string_view text) {
  const std::string_view shown = text.substr(0, text.find('\0'));
  raise_message(L, "invalid conversion '%%%S' to 'format'", &shown);
}

// Which flags a conversion takes; null for conversions that do not exist.
const char* flags_of(char conversion) {
  switch (conversion) {
    case 'd':
    case 'i':
      return "-+0 ";
    case 'u':
      return "-0";
    case 'o':
    case 'x':
    case 'X':
      return "-#0";
    case 'a':
    case 'A':
    case 'e':
    case 'E':
    case 'f':
    case 'g':
    case 'G':
      return "-+#0 ";
    case 'c':
    case 'p':
    case 's':
      return "-";
    case 'q':
      return "";
    default:
      return nullptr;
  }
}

bool takes_precision(char conversion) {
  return conversion != 'c' && conversion != 'p';
}

void set_flag(FormatSpec* spec, char flag) {
  switch (flag) {
    case '-':
      spec->left = true;
      break;
    case '+':
      spec->plus = true;
      break;
    case ' ':
      spec->space = true;
      break;
    case '#':
      spec->alternate = true;
      break;
    default:
      spec->zero = true;
  }
}

// At most two digits.
int parse_number(std::string_view text, std::size_t* at) {
  int number = 0;
  for (int digits = 0; digits < 2 && *at < text.size() && is_digit(text[*at]); ++digits) {
    number = number * 10 + (text[(*at)++] - '0');
  }
  return number;
}

// A specification in a format string. Whether its modifiers suit the conversion is known when it is
// read, and complained of when the reference implementation does: mostly after the argument's type.
struct Directive {
  std::string_view text;  // behind the '%', conversion included
  FormatSpec spec;
  bool valid = true;

  bool has_modifiers() const { return text.size() > 1; }
  void check(State* L) const {
    if (!valid) raise_message(L, "invalid conversion specification: '%%%S'", &text);
  }
};

// Parses what begins behind a '%' (another '%' excepted).
Directive parse_directive(State* L, std::string_view format) {
  std::size_t modifiers = format.find_first_not_of(kModifiers);
  if (modifiers == std::string_view::npos) modifiers = format.size();
  if (modifiers > kMaxModifiers) raise_message(L, "invalid format (too long)");
  Directive directive;
  const std::string_view text = directive.text = format.substr(0, modifiers + 1);
  FormatSpec& spec = directive.spec;
  spec.conversion = modifiers < text.size() ? text[modifiers] : '\0';
  const char* const flags = flags_of(spec.conversion);
  if (flags == nullptr) invalid_conversion(L, text);
  if (modifiers == 0) return directive;
  if (spec.conversion == 'q') raise_message(L, "specifier '%%q' cannot have modifiers");

  std::size_t at = 0;
  while (at < modifiers && std::strchr(flags, text[at]) != nullptr) set_flag(&spec, text[at++]);
  if (text[at] != '0') spec.width = parse_number(text, &at);
  if (text[at] == '.' && takes_precision(spec.conversion)) {
    ++at;
    spec.precision = parse_number(text, &at);
  }
  directive.valid = at == modifiers;
  return directive;
}

void append_padded(StringBuilder* out, const FormatSpec& spec, std::string_view text) {
  const std::size_t width = static_cast<std::size_t>(spec.width);
  const std::size_t missing = width > text.size() ? width - text.size() : 0;
  char spaces[kMaxWidth];
  std::memset(spaces, ' ', missing);
  if (!spec.left) out->append({spaces, missing});
  out->append(text);
  if (spec.left) out->append({spaces, missing});
}

void append_string(State* L, StringBuilder* out, const Directive& directive, int arg) {
  std::string_view text = to_display_string_may_call(L, argument(L, arg));
  if (!directive.has_modifiers()) {
    out->append(text);
  } else {
    if (text.find('\0') != std::string_view::npos) argument_error(L, arg, "string contains zeros");
    directive.check(L);
    const int precision = directive.spec.precision;
    if (precision >= 0) text = text.substr(0, static_cast<std::size_t>(precision));
    append_padded(out, directive.spec, text);
  }
  --L->top;
}

void append_pointer(State* L, StringBuilder* out, const FormatSpec& spec, int arg) {
  constexpr char kDigits[] = "0123456789abcdef";
  const Value v = argument(L, arg);
  std::uintptr_t address = 0;
  if (v.is(Tag::LightUserdata)) {
    address = reinterpret_cast<std::uintptr_t>(v.light);
  } else if (v.is(Tag::Userdata)) {
    address = reinterpret_cast<std::uintptr_t>(v.userdata()->block());
  } else if (v.is_collectable()) {
    address = reinterpret_cast<std::uintptr_t>(v.object);
  }
  if (address == 0) return append_padded(out, spec, "(null)");
  char text[2 + 2 * sizeof address];
  char* const end = text + sizeof text;
  char* p = end;
  for (; address != 0; address >>= 4) *--p = kDigits[address & 15];
  *--p = 'x';
  *--p = '0';
  append_padded(out, spec, {p, static_cast<std::size_t>(end - p)});
}

// A string as a constant of Lua that reads back as the same bytes.
void append_quoted(StringBuilder* out, std::string_view text) {
  out->append('"');
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const std::uint8_t code = static_cast<std::uint8_t>(c);
    if (c == '"' || c == '\\' || c == '\n') {
      out->append('\\');
      out->append(c);
    } else if (code < 32 || code == 127) {
      // Three digits where a digit follows, else as few as there are.
      const bool padded = i + 1 < text.size() && is_digit(text[i + 1]);
      out->append('\\');
      if (padded || code >= 100) out->append(static_cast<char>('0' + code / 100));
      if (padded || code >= 10) out->append(static_cast<char>('0' + code / 10 % 10));
      out->append(static_cast<char>('0' + code % 10));
    } else {
      out->append(c);
    }
  }
  out->append('"');
}

void append_literal(State* L, StringBuilder* out, int arg) {
  const Value v = argument(L, arg);
  char text[kMaxFormattedNumber];
  switch (v.tag) {
    case Tag::String:
      return append_quoted(out, v.string()->view());
    case Tag::Float:
      return out->append({text, format_float_constant(text, v.number)});
    case Tag::Integer: {
      FormatSpec spec;
      const bool smallest = v.integer == INT64_MIN;  // its decimal form would read as a float
      spec.conversion = smallest ? 'x' : 'd';
      spec.alternate = smallest;
      return out->append({text, format_integer(text, spec, v.integer)});
    }
    case Tag::Nil:
      return out->append("nil");
    case Tag::False:
      return out->append("false");
    case Tag::True:
      return out->append("true");
    default:
      argument_error(L, arg, "value has no literal form");
  }
}

void append_integer(State* L, StringBuilder* out, const Directive& directive, int arg) {
  const std::int64_t value = integer_argument(L, arg);
  directive.check(L);
  char text[kMaxFormattedNumber];
  out->append({text, format_integer(text, directive.spec, value)});
}

void append_float(State* L, StringBuilder* out, const Directive& directive, int arg) {
  const double value = number_argument(L, arg);
  directive.check(L);
  char text[kMaxFormattedNumber];
  out->append({text, format_float(text, directive.spec, value)});
}

void append_byte(State* L, StringBuilder* out, const Directive& directive, int arg) {
  const char c = static_cast<char>(static_cast<std::uint8_t>(check_integer(L, arg)));
  append_padded(out, directive.spec, {&c, 1});
}

void append_argument(State* L, StringBuilder* out, const Directive& directive, int arg) {
  switch (directive.spec.conversion) {
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X':
      return append_integer(L, out, directive, arg);
    case 'a':
    case 'A':
      directive.check(L);
      return append_float(L, out, directive, arg);
    case 'c':
      directive.check(L);
      return append_byte(L, out, directive, arg);
    case 'p':
      directive.check(L);
      return append_pointer(L, out, directive.spec, arg);
    case 'q':
      return append_literal(L, out, arg);
    case 's':
      return append_string(L, out, directive, arg);
    default:
      return append_float(L, out, directive, arg);
  }
}

}  // namespace

int string_format(State* L) {
  const std::string_view format = string_argument(L, 1);
  const int arguments = argument_count(L);
  StringBuilder out(L);
  int arg = 1;
  for (std::size_t at = 0; at < format.size();) {
    std::size_t percent = format.find('%', at);
    if (percent == std::string_view::npos) percent = format.size();
    out.append(format.substr(at, percent - at));
    if (percent == format.size()) break;
    at = percent + 1;
    if (at < format.size() && format[at] == '%') {
      out.append('%');
      ++at;
      continue;
    }
    if (++arg > arguments) argument_error(L, arg, "no value");
    const Directive directive = parse_directive(L, format.substr(at));
    append_argument(L, &out, directive, arg);
    at += directive.text.size();
  }
  out.push();
  return 1;
}

}  // namespace perilune::stdlib
