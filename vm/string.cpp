#include "vm/string.h"

#include <algorithm>

#include "vm/intern_table.h"

namespace perilune {

namespace {

String* new_string_object(Isolate& isolate, std::size_t length) {
  if (length > SIZE_MAX - kStringHeader - 1) raise_memory(isolate);
  auto* s = allocate<String>(isolate, false, std::max(kStringHeader + length + 1, sizeof(String)));
  s->flags = 0;
  s->aux = 0;
  s->length = length;
  s->bytes[length] = '\0';
  return s;
}

}  // namespace

String* make_string(Isolate& isolate, std::string_view bytes) {
  if (bytes.size() > kMaxShortString) {
    String* s = new_string_object(isolate, bytes.size());
    std::memcpy(s->bytes, bytes.data(), bytes.size());
    return publish(s, ObjectType::String);
  }
  const std::uint32_t hash = hash_bytes(bytes.data(), bytes.size(), isolate.hash_seed);
  InternTable& interned = isolate.collector.strings;
  if (String* found = interned.find(bytes, hash)) return found;
  String* s = new_string_object(isolate, bytes.size());
  std::memcpy(s->bytes, bytes.data(), bytes.size());
  s->flags = string_flags::kShort | string_flags::kHashed;
  if (bytes.size() > 2 && bytes[0] == '_' && bytes[1] == '_') s->flags |= string_flags::kMetamethod;
  s->aux = hash;
  publish(s, ObjectType::String);
  if (!interned.insert(s)) raise_memory(isolate);
  return s;
}

String* make_long_string(Isolate& isolate, std::size_t length) {
  return publish(new_string_object(isolate, length), ObjectType::String);
}

String* append_string(Isolate& isolate, String* left, std::string_view right) {
  const std::size_t old_length = static_cast<std::size_t>(left->length);
  if (right.size() > SIZE_MAX / 4 - old_length) raise_memory(isolate);
  const std::size_t length = old_length + right.size();
  StringBuffer* buffer = left->is_buffered() ? left->buffer : nullptr;
  if (buffer == nullptr || buffer->used != old_length ||
      buffer->capacity - old_length < right.size()) {
    // The first append copies exactly; a second one to its result shows that the string is being
    // built, so room for more is left then.
    const std::size_t capacity = length * 2;
    auto* grown = allocate<StringBuffer>(isolate, false, offsetof(StringBuffer, bytes) + capacity);
    grown->flags = 0;
    grown->aux = 0;
    grown->used = old_length;
    grown->capacity = capacity;
    std::memcpy(grown->bytes, left->data(), old_length);
    buffer = publish(grown, ObjectType::StringBuffer);
  }
  auto* s = allocate<String>(isolate, true, sizeof(String));
  std::memcpy(buffer->bytes + old_length, right.data(), right.size());
  buffer->used = length;
  s->flags = 0;
  s->aux = 0;
  s->length = length;
  s->buffer = buffer;
  return publish(s, ObjectType::BufferString);
}

std::uint32_t hash_of(Isolate& isolate, String* s) {
  if ((s->flags & string_flags::kHashed) == 0) {
    s->aux = hash_bytes(s->data(), static_cast<std::size_t>(s->length), isolate.hash_seed);
    s->flags |= string_flags::kHashed;
  }
  return s->aux;
}

int compare_strings(const String* a, const String* b) {
  return a->view().compare(b->view());
}

}  // namespace perilune
