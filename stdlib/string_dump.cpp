// string.dump: a function as a binary chunk with a program of one module, for load.
#include "stdlib/libraries.h"
#include "vm/bytecode/chunk.h"
#include "vm/loader.h"

namespace perilune::stdlib {

int string_dump(State* L) {
  const Value f = argument(L, 1);
  if (!f.is_function()) type_error(L, 1, "function");
  if (!f.is(Tag::Closure) || f.closure()->code->native_looking)
    raise_message(L, "unable to dump given function");
  push_string(L, bytecode::write_chunk(dump_function(f.closure()->code), argument(L, 2).truthy()));
  return 1;
}

}  // namespace perilune::stdlib
