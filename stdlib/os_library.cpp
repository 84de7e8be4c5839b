// The os library (manual, §6.9).
#include <algorithm>
#include <climits>
#include <cstdlib>
#include <iterator>
#include <string>

#include "stdlib/host_result.h"
#include "stdlib/libraries.h"

namespace perilune::stdlib {

namespace {

template <class T>
T value_or_raise(State* L, HostResult<T> result) {
  if (const HostError* error = std::get_if<HostError>(&result))
    raise_message(L, "%s", error->message.c_str());
  return std::get<T>(result);
}

// ---------------------------------------------------------------- date tables

// The fields of a date table that are numbers: what std::tm adds to them, and what they are when
// they are absent (kRequired: an error). os.time reads them in this order.
struct DateField {
  const char* name;
  int std::tm::*member;
  int delta;
  int otherwise;
};
constexpr int kRequired = -1;
constexpr DateField kDateFields[] = {
    {"year", &std::tm::tm_year, 1900, kRequired},
    {"month", &std::tm::tm_mon, 1, kRequired},
    {"day", &std::tm::tm_mday, 0, kRequired},
    {"hour", &std::tm::tm_hour, 0, 12},
    {"min", &std::tm::tm_min, 0, 0},
    {"sec", &std::tm::tm_sec, 0, 0},
};
// What os.date and os.time write only.
constexpr DateField kDerivedFields[] = {
    {"yday", &std::tm::tm_yday, 1, kRequired},
    {"wday", &std::tm::tm_wday, 1, kRequired},
};

Value field_name(State* L, const char* name) {
  return Value::of(new_string(L, name));
}

int date_field_may_call(State* L, Value date, const DateField& field) {
  const Value value = index_may_call(L, date, field_name(L, field.name));
  std::int64_t number;
  if (!to_integer(value, &number)) {
    if (!value.is_nil()) raise_message(L, "field '%s' is not an integer", field.name);
    if (field.otherwise == kRequired)
      raise_message(L, "field '%s' missing in date table", field.name);
    return field.otherwise;
  }
  const bool in_range = number >= 0 ? number - field.delta <= INT_MAX
                                    : number >= static_cast<std::int64_t>(INT_MIN) + field.delta;
  if (!in_range) raise_message(L, "field '%s' is out-of-bound", field.name);
  return static_cast<int>(number - field.delta);
}

void set_date_field_may_call(State* L, Value date, const std::tm& fields, const DateField& field) {
  const std::int64_t number = static_cast<std::int64_t>(fields.*field.member) + field.delta;
  set_index_may_call(L, date, field_name(L, field.name), Value::of(number));
}

void set_date_fields_may_call(State* L, Value date, const std::tm& fields) {
  for (const DateField& field : kDateFields) set_date_field_may_call(L, date, fields, field);
  for (const DateField& field : kDerivedFields) set_date_field_may_call(L, date, fields, field);
  if (fields.tm_isdst >= 0)  // else it is not known
    set_index_may_call(L, date, field_name(L, "isdst"), Value::boolean(fields.tm_isdst > 0));
}

// ---------------------------------------------------------------- date formats

// The length of the conversion specifier of C99's strftime that `text`, which follows a '%', begins
// with; 0: none.
std::size_t conversion_length(std::string_view text) {
  constexpr std::string_view kPlain = "aAbBcCdDeFgGhHIjmMnprRStTuUVwWxXyYzZ%";
  constexpr std::string_view kAlternative = "cCxXyY";     // after E
  constexpr std::string_view kNumeric = "deHImMSuUVwWy";  // after O
  const auto holds = [](std::string_view set, char c) { return set.find(c) != set.npos; };
  if (text.empty()) return 0;
  if (holds(kPlain, text[0])) return 1;
  if (text.size() == 1) return 0;
  if (text[0] == 'E' && holds(kAlternative, text[1])) return 2;
  if (text[0] == 'O' && holds(kNumeric, text[1])) return 2;
  return 0;
}

void push_date(State* L, std::string_view format, const std::tm& fields) {
  Host& host = host_of(L);
  StringBuilder result(L);
  while (!format.empty()) {
    const std::size_t percent = std::min(format.find('%'), format.size());
    result.append(format.substr(0, percent));
    format.remove_prefix(percent);
    if (format.empty()) break;
    const std::size_t length = conversion_length(format.substr(1));
    if (length == 0)
      argument_error(L, 1, "invalid conversion specifier '%s'", c_string(format).c_str());
    result.append(host.format_time(fields, std::string(format.substr(0, 1 + length)).c_str()));
    format.remove_prefix(1 + length);
  }
  result.push();
}

// ---------------------------------------------------------------- functions

int os_clock(State* L) {
  push_number(L, value_or_raise(L, host_of(L).cpu_clock()));
  return 1;
}

int os_date(State* L) {
  std::string_view format = optional_string(L, 1, "%c");
  const std::int64_t time =
      is_none_or_nil(L, 2) ? value_or_raise(L, host_of(L).wall_clock()) : check_integer(L, 2);
  const bool utc = !format.empty() && format.front() == '!';
  if (utc) format.remove_prefix(1);
  const std::optional<std::tm> fields = host_of(L).broken_down_time(time, utc);
  if (!fields) raise_message(L, "date result cannot be represented in this installation");
  if (format == "*t") {
    Table* const date = new_table(L, 0, 9);
    push(L, Value::of(date));
    set_date_fields_may_call(L, Value::of(date), *fields);
  } else {
    push_date(L, format, *fields);
  }
  return 1;
}

int os_time(State* L) {
  if (is_none_or_nil(L, 1)) {
    push_integer(L, value_or_raise(L, host_of(L).wall_clock()));
    return 1;
  }
  const Value date = Value::of(check_table(L, 1));
  std::tm fields{};
  for (const DateField& field : kDateFields)
    fields.*field.member = date_field_may_call(L, date, field);
  const Value isdst = index_may_call(L, date, field_name(L, "isdst"));
  fields.tm_isdst = isdst.is_nil() ? -1 : isdst.truthy() ? 1 : 0;
  const std::optional<std::int64_t> time = host_of(L).make_time(&fields);
  set_date_fields_may_call(L, date, fields);
  if (!time) raise_message(L, "time result cannot be represented in this installation");
  push_integer(L, *time);
  return 1;
}

int os_difftime(State* L) {
  const std::int64_t later = check_integer(L, 1);
  const std::int64_t earlier = check_integer(L, 2);
  push_number(L, static_cast<double>(later) - static_cast<double>(earlier));
  return 1;
}

int os_execute(State* L) {
  if (is_none_or_nil(L, 1)) {
    push_boolean(L, host_of(L).can_execute());
    return 1;
  }
  const HostResult<ProcessStatus> result = host_of(L).execute(c_string(check_string(L, 1)));
  if (const HostError* error = std::get_if<HostError>(&result)) return push_error(L, *error);
  return push_process_status(L, std::get<ProcessStatus>(result));
}

int os_exit(State* L) {
  const Value status = argument(L, 1);
  int code = EXIT_SUCCESS;
  if (status.is(Tag::True) || status.is(Tag::False))
    code = status.truthy() ? EXIT_SUCCESS : EXIT_FAILURE;
  else
    code = static_cast<int>(optional_integer(L, 1, EXIT_SUCCESS));
  if (argument(L, 2).truthy()) close_program(L);
  raise_message(L, "%s", host_of(L).exit(code).message.c_str());
}

int os_getenv(State* L) {
  const auto result = host_of(L).environment(c_string(check_string(L, 1)));
  if (const HostError* error = std::get_if<HostError>(&result)) return push_error(L, *error);
  if (const std::optional<std::string>& value = std::get<0>(result))
    push_string(L, *value);
  else
    push_nil(L);
  return 1;
}

int os_remove(State* L) {
  const std::string path = c_string(check_string(L, 1));
  return push_status(L, host_of(L).remove(path), path);
}

int os_rename(State* L) {
  const std::string from = c_string(check_string(L, 1));
  const std::string to = c_string(check_string(L, 2));
  return push_status(L, host_of(L).rename(from, to));
}

int os_setlocale(State* L) {
  static const char* const kNames[] = {"all",     "collate", "ctype", "monetary",
                                       "numeric", "time",    nullptr};
  static constexpr LocaleCategory kCategories[] = {
      LocaleCategory::All,      LocaleCategory::Collate, LocaleCategory::Ctype,
      LocaleCategory::Monetary, LocaleCategory::Numeric, LocaleCategory::Time};
  const bool ask = is_none_or_nil(L, 1);
  const std::string locale = c_string(optional_string(L, 1, ""));
  const LocaleCategory category = kCategories[check_option(L, 2, "all", kNames)];
  const auto name = host_of(L).set_locale(category, ask ? nullptr : locale.c_str());
  if (name)
    push_string(L, *name);
  else
    push_nil(L);
  return 1;
}

int os_tmpname(State* L) {
  const HostResult<std::string> name = host_of(L).temporary_name();
  if (const HostError* error = std::get_if<HostError>(&name)) {
    if (error->denied) raise_message(L, "%s", error->message.c_str());
    raise_message(L, "unable to generate a unique filename");
  }
  push_string(L, std::get<std::string>(name));
  return 1;
}

constexpr LibraryFunction kFunctions[] = {
    {"clock", os_clock},     {"date", os_date},       {"difftime", os_difftime},
    {"execute", os_execute}, {"exit", os_exit},       {"getenv", os_getenv},
    {"remove", os_remove},   {"rename", os_rename},   {"setlocale", os_setlocale},
    {"time", os_time},       {"tmpname", os_tmpname},
};

}  // namespace

void open_os(State* L) {
  Table* const library = new_table(L, 0, static_cast<std::uint32_t>(std::size(kFunctions)));
  set_functions(L, library, kFunctions);
  add_library(L, "os", library);
}

}  // namespace perilune::stdlib
