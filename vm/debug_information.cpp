#include "vm/debug_information.h"

#include <algorithm>

#include "vm/bytecode/decoder.h"
#include "vm/loader.h"

namespace perilune {

using bytecode::Cursor;
using bytecode::LineRuns;

namespace {

const bytecode::FunctionPlace& place_of(const Code* code) {
  return code->image->function_place(code->number);
}

std::string_view text_at(const Image* image, std::uint32_t string) {
  Cursor in(image->bytes(), image->string_place(string));
  return in.text("bytes");
}

// The function's debug information behind the upvalues' names.
Cursor behind_names(const Code* code) {
  Cursor in(code->image->bytes(), place_of(code).debug);
  bytecode::skip_upvalue_names(in, code->upvalue_count);
  return in;
}

}  // namespace

int line_of(const Code* code, std::int64_t pc) {
  const bytecode::FunctionPlace& place = place_of(code);
  if (place.debug == 0 || pc < 0) return -1;
  Cursor in = behind_names(code);
  for (LineRuns runs(in, code->line_defined, place.instructions); runs.next();) {
    if (pc < runs.length()) return static_cast<int>(runs.line());
    pc -= runs.length();
  }
  return -1;
}

std::vector<std::uint32_t> lines_of(const Code* code) {
  std::vector<std::uint32_t> lines;
  const bytecode::FunctionPlace& place = place_of(code);
  if (place.debug == 0) return lines;
  Cursor in = behind_names(code);
  for (LineRuns runs(in, code->line_defined, place.instructions); runs.next();)
    lines.insert(lines.end(), runs.length(), runs.line());
  return lines;
}

const std::uint32_t* keep_lines(Isolate& isolate, Code* code) {
  if (code->lines == nullptr) {
    const std::vector<std::uint32_t> lines = lines_of(code);
    if (lines.empty()) return nullptr;
    NumberArray* block = new_block(isolate, lines.size() * sizeof(std::uint32_t));
    std::copy(lines.begin(), lines.end(), reinterpret_cast<std::uint32_t*>(block->integers));
    code->lines = block;
  }
  return reinterpret_cast<const std::uint32_t*>(code->lines->integers);
}

std::vector<LocalVariable> locals_of(const Code* code) {
  std::vector<LocalVariable> out;
  const bytecode::FunctionPlace& place = place_of(code);
  if (place.debug == 0) return out;
  Cursor in = behind_names(code);
  for (LineRuns runs(in, code->line_defined, place.instructions); runs.next();) {
  }
  std::vector<bytecode::LocalName> locals;
  bytecode::read_locals(in, locals);
  out.reserve(locals.size());
  for (const bytecode::LocalName& local : locals)
    out.push_back({text_at(code->image, local.name), local.reg, local.start, local.end});
  return out;
}

std::string_view upvalue_name(const Code* code, int index) {
  const bytecode::FunctionPlace& place = place_of(code);
  if (place.debug == 0) return {};
  Cursor in(code->image->bytes(), place.debug);
  bytecode::skip_upvalue_names(in, static_cast<std::size_t>(index));
  const std::uint32_t name = in.unsigned32();
  return name == 0 ? std::string_view() : text_at(code->image, name - 1);
}

}  // namespace perilune
