// File handles: the userdata of type "FILE*", its methods, and the reading and writing that they
// share with the functions of the io library.
#pragma once

#include <memory>
#include <span>

#include "vm/host.h"
#include "vm/native.h"

namespace perilune::stdlib {

// The block of a file handle.
struct FileHandle {
  HostFile* file;  // null: closed
  bool standard;   // the host owns it, and it cannot be closed
};

// What all functions of the io library and all methods share, as their first upvalue: a table of
// the metatable of handles and the default files. (check_userdata would look the metatable up by
// name at every call.)
inline constexpr int kMetatable = 1;
inline constexpr int kDefaultInput = 2;
inline constexpr int kDefaultOutput = 3;
inline Table* shared(State* L) {
  return upvalue(L, 1).table();
}
// Makes that table, the metatable and the methods in it.
Table* make_shared(State* L);
// Sets the functions in `t`, with the shared table.
void set_file_functions(State* L, Table* t, std::span<const LibraryFunction> functions,
                        Table* shared);

// Pushes a new handle, which is closed.
FileHandle* push_handle(State* L, Table* metatable);

// Of a value that is a handle.
inline FileHandle* handle_of(Value v) {
  return static_cast<FileHandle*>(v.userdata()->block());
}
// Null when it is not a handle.
FileHandle* test_handle(State* L, Value v);
// A handle as argument; "FILE* expected, got x".
FileHandle* check_handle(State* L, int arg);
// An open one; "attempt to use a closed file".
HostFile& check_file(State* L, int arg);

// Each pushes the results of the method and returns their number.

// The formats are the arguments from `first` on; none: a line.
int read_values(State* L, HostFile& file, int first);
// Writes the arguments from `first` on; the result is `self`.
int write_values(State* L, HostFile& file, Value self, int first);
int close_handle(State* L, FileHandle* handle);
// The iterator of lines: its formats are the arguments from 2 on, the handle is argument 1.
// With `close_at_end` it closes the file when there is nothing more to read.
int push_lines(State* L, bool close_at_end);

}  // namespace perilune::stdlib
