// What the interpreter's fast paths leave over: metamethods, coercions, cache misses, errors. The
// JIT will call the same functions.
//
// Before one of these, L->pc is the next instruction and L->base the frame. They return the state
// to go on with as vm/call.h says; base and pc must be loaded from it anew.
#pragma once

#include "vm/arith.h"
#include "vm/call.h"

namespace perilune::slow {

State* get_field(State* L, Instruction i);  // GETFIELD, SELF
State* get_upvalue_field(State* L, Instruction i);
State* set_field(State* L, Instruction i);
State* set_upvalue_field(State* L, Instruction i);
State* get_index(State* L, Instruction i);
State* set_index(State* L, Instruction i);
State* get_int(State* L, Instruction i);
State* set_int(State* L, Instruction i);
State* new_table(State* L, Instruction i);
State* new_object(State* L, Instruction i);
State* set_list(State* L, Instruction i);
State* closure(State* L, Instruction i);
State* new_cell(State* L, Instruction i);

State* arithmetic(State* L, Instruction i, ArithmeticOp op);           // R[b] op R[c]
State* arithmetic_constant(State* L, Instruction i, ArithmeticOp op);  // R[b] op K[d], flipped if c
State* arithmetic_immediate(State* L, Instruction i, ArithmeticOp op);  // R[b] op d, flipped if c
State* unary(State* L, Instruction i, ArithmeticOp op);
State* length(State* L, Instruction i);
State* concat(State* L, Instruction i);

// The jump is taken or not; a metamethod's frame decides when it returns.
State* equal(State* L, Instruction i);
State* less(State* L, Instruction i);
State* less_equal(State* L, Instruction i);
State* compare_immediate(State* L, Instruction i);  // LTI, LEI, GTI, GEI

State* for_prepare(State* L, Instruction i);
State* generic_for_prepare(State* L, Instruction i);
State* generic_for_call(State* L, Instruction i);
State* mark_pending(State* L, Instruction i);
State* close(State* L, Instruction i);
State* call(State* L, Instruction i);
State* tail_call(State* L, Instruction i);
State* return_values(State* L, Instruction i);
State* vararg_prepare(State* L, Instruction i);
State* vararg(State* L, Instruction i);

// Goes on with a CONCAT: the first `left` operands from R[b] on are still to be put before `right`.
State* continue_concat(State* L, Instruction i, std::uint32_t left, Value right);

// A function that was never called before: its code is made, and begins.
State* lower_function(State* L);

// Before an instruction, when hooks are set: line and count events.
State* run_hooks_may_call(State* L);

}  // namespace perilune::slow
