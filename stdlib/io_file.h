// File handles: the userdata of type "FILE*", its methods, and the reading and writing that they
// share with the functions of the io library.
#pragma once

#include <memory>

#include "vm/host.h"
#include "vm/native.h"

namespace perilune::stdlib {

// The block of a file handle.
struct FileHandle {
  HostFile* file;  // null: closed
  bool standard;   // the host owns it, and it cannot be closed
};

// The metatable of file handles, with its methods, made at the first call.
Table* file_metatable(State* L);

// Pushes a new handle, which is closed.
FileHandle* push_handle(State* L);

// A file handle as argument; "FILE* expected, got x".
FileHandle* check_handle(State* L, int arg);
// Null when it is not a handle.
FileHandle* test_handle(State* L, Value v);
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
