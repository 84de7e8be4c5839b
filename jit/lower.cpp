#include "jit/lower.h"

#include <llvm/IR/Intrinsics.h>

#include <bit>
#include <cmath>
#include <map>

#include "jit/emitter.h"
#include "vm/state.h"

namespace perilune::jit {

namespace {

constexpr std::size_t kTagOffset = offsetof(Value, tag);

class Lowering : private Emitter {
 public:
  Lowering(const Graph& graph, const tier::Job& job, const tier::Runtime& runtime,
           llvm::Module& module, std::vector<std::uint32_t>* exit_pcs)
      : Emitter(module), g_(graph), job_(job), runtime_(runtime), exit_pcs_(*exit_pcs) {}

  void run(const char* name) {
    function_ = llvm::Function::Create(llvm::FunctionType::get(result_, {ptr_, ptr_}, false),
                                       llvm::Function::ExternalLinkage, name, module_);
    function_->addFnAttr(llvm::Attribute::NoUnwind);
    L_ = function_->getArg(0);
    values_.resize(g_.nodes.size());
    blocks_.resize(g_.blocks.size());
    ends_.resize(g_.blocks.size());
    llvm::BasicBlock* entry = llvm::BasicBlock::Create(context_, "entry", function_);
    for (std::size_t n = 0; n < g_.blocks.size(); ++n)
      if (!g_.blocks[n].nodes.empty())
        blocks_[n] = llvm::BasicBlock::Create(context_, "b" + std::to_string(n), function_);
    b_.SetInsertPoint(entry);
    enter();
    b_.CreateBr(blocks_[0]);
    make_phis();
    for (const std::uint32_t n : reverse_postorder(g_)) {
      b_.SetInsertPoint(blocks_[n]);
      for (const NodeId id : g_.blocks[n].nodes) lower(n, id);
    }
    fill_phis();
  }

 private:
  // A value: by its representation, `bits` alone (i64, double, ptr, i1), or with a tag (i8).
  struct Lowered {
    llvm::Value* bits = nullptr;
    llvm::Value* tag = nullptr;
  };

  // ---------------------------------------------------------------- values

  llvm::Value* next_pc(std::uint32_t pc) { return address(job_.function.address + pc + 1); }

  llvm::Value* bits_of(NodeId id) {
    const Node& n = g_[id];
    llvm::Value* v = values_[id].bits;
    switch (n.rep) {
      case Rep::Tag:
        return i64(0);
      case Rep::Float:
        return b_.CreateBitCast(v, i64_);
      case Rep::Pointer:
        return b_.CreatePtrToInt(v, i64_);
      default:
        return v;
    }
  }
  llvm::Value* tag_of(NodeId id) {
    const Node& n = g_[id];
    if (n.rep == Rep::Boxed) return values_[id].tag;
    return i8(static_cast<std::uint8_t>(n.type.tag()));
  }
  Lowered boxed(NodeId id) { return {bits_of(id), tag_of(id)}; }
  llvm::Value* value(NodeId id) { return values_[id].bits; }

  // The payload as what the type says.
  Lowered unboxed(llvm::Value* bits, llvm::Value* tag, TypeSet type) {
    switch (rep_of(type)) {
      case Rep::Tag:
        return {};
      case Rep::Integer:
        return {bits, nullptr};
      case Rep::Float:
        return {b_.CreateBitCast(bits, double_), nullptr};
      case Rep::Pointer:
        return {b_.CreateIntToPtr(bits, ptr_), nullptr};
      default:
        return {bits, tag};
    }
  }
  Lowered narrowed(NodeId input, TypeSet type) {
    if (g_[input].rep != Rep::Boxed) return values_[input];
    return unboxed(bits_of(input), tag_of(input), type);
  }

  Lowered load_value(llvm::Value* place, TypeSet type, Memory payload, Memory tag) {
    const Rep rep = rep_of(type);
    if (rep == Rep::Tag) return {};
    if (rep == Rep::Boxed)
      return {load(i64_, place, payload), load(i8_, at(place, kTagOffset), tag)};
    return {load(rep == Rep::Float     ? double_
                 : rep == Rep::Pointer ? static_cast<llvm::Type*>(ptr_)
                                       : i64_,
                 place, payload),
            nullptr};
  }
  void store_value(NodeId id, llvm::Value* place, Memory payload, Memory tag) {
    if (g_[id].rep != Rep::Tag) {
      store(value(id), place, payload);
    } else if (!g_[id].type.is(Tag::Nil)) {
      store(i64(0), place, payload);  // of a boolean: equal keys have equal payloads
    }
    store(tag_of(id), at(place, kTagOffset), tag);
  }

  // Whether the tag is in the set.
  llvm::Value* in_set(llvm::Value* tag, TypeSet set) {
    const std::uint32_t bits = set.bits & 0xffff;
    const auto range = [&](std::uint32_t mask) -> llvm::Value* {
      const int low = std::countr_zero(mask);
      const int count = std::popcount(mask);
      if (mask >> low != (1u << count) - 1) return nullptr;
      if (count == 1) return b_.CreateICmpEQ(tag, i8(static_cast<std::uint8_t>(low)));
      llvm::Value* shifted = low == 0 ? tag : b_.CreateSub(tag, i8(static_cast<std::uint8_t>(low)));
      return b_.CreateICmpULT(shifted, i8(static_cast<std::uint8_t>(count)));
    };
    if (bits == 0) return b_.getFalse();
    if (bits == 0xffff) return b_.getTrue();
    if (llvm::Value* v = range(bits)) return v;
    if (llvm::Value* v = range(~bits & 0xffff)) return b_.CreateNot(v);
    llvm::Value* shifted = b_.CreateLShr(b_.getInt32(bits), b_.CreateZExt(tag, i32_));
    return b_.CreateTrunc(shifted, b_.getInt1Ty());
  }
  llvm::Value* is_type(NodeId input, TypeSet set) {
    const Node& n = g_[input];
    if (n.type.within(set)) return b_.getTrue();
    if (!n.type.meets(set)) return b_.getFalse();
    return in_set(tag_of(input), set);
  }

  // ---------------------------------------------------------------- entry

  void enter() {
    base_slot_ = b_.CreateAlloca(ptr_);
    llvm::Value* base = function_->getArg(1);
    b_.CreateStore(base, base_slot_);
    isolate_ = invariant(ptr_, at(L_, offsetof(State, isolate)));
    closure_ = load(ptr_, at(base, -static_cast<std::int64_t>(sizeof(Value))), Memory::Closure);
    if (job_.entry != 0) return;
    // Calls are polls, and bounded by the native stack.
    llvm::BasicBlock* back = new_block("back");
    llvm::Value* interrupts = isolate_word(runtime_.interrupts, true);
    unless_false(b_.CreateICmpEQ(interrupts, b_.getInt32(0)), back);
    llvm::Value* end =
        b_.CreateLoad(i64_, at(isolate_, static_cast<std::int64_t>(runtime_.native_stack_end)));
    unless_false(b_.CreateICmpUGT(stack_pointer(), end), back);
    llvm::IRBuilder<>::InsertPointGuard guard(b_);
    b_.SetInsertPoint(back);
    call(raw(runtime_.go_on), b_.getVoidTy(), {L_, address(job_.function.address)});
    return_tag(tier::kUnwind);
  }
  llvm::Value* invariant(llvm::Type* type, llvm::Value* p) {
    llvm::LoadInst* l = b_.CreateLoad(type, p);
    l->setMetadata(llvm::LLVMContext::MD_invariant_load, llvm::MDNode::get(context_, {}));
    return l;
  }
  llvm::Value* stack_pointer() {
    const llvm::StringRef triple = module_.getTargetTriple();
    const char* name = triple.starts_with("x86_64") ? "rsp" : "sp";
    llvm::Function* f = llvm::Intrinsic::getDeclaration(&module_, llvm::Intrinsic::read_register,
                                                        {static_cast<llvm::Type*>(i64_)});
    llvm::Metadata* md = llvm::MDNode::get(context_, llvm::MDString::get(context_, name));
    return b_.CreateCall(f, {llvm::MetadataAsValue::get(context_, md)});
  }

  // ---------------------------------------------------------------- exits

  // The block that stores the registers of the state and leaves. Guards of one state share it.
  llvm::BasicBlock* exit_of(std::uint32_t state_id, bool as_planned) {
    llvm::BasicBlock*& block = exits_[{state_id, as_planned}];
    if (block != nullptr) return block;
    block = new_block(as_planned ? "go_on" : "exit");
    llvm::IRBuilder<>::InsertPointGuard guard(b_);
    b_.SetInsertPoint(block);
    const FrameState& state = g_.states[state_id];
    for (const auto& entry : state.registers) store_register(entry.reg, entry.node);
    llvm::Value* pc = address(job_.function.address + state.pc);
    if (as_planned) {
      call(raw(runtime_.go_on), b_.getVoidTy(), {L_, pc});
    } else {
      call(raw(runtime_.leave), b_.getVoidTy(),
           {L_, pc, address(job_.version), i64(static_cast<std::int64_t>(exit_pcs_.size()))});
      exit_pcs_.push_back(state.pc);
    }
    return_tag(tier::kUnwind);
    return block;
  }
  void store_register(std::uint32_t reg, NodeId id) {
    store_value(id, register_at(reg), Memory::RegisterPayload, Memory::RegisterTag);
  }

  void guard(llvm::Value* condition, std::uint32_t state) {
    if (job_.random_exits) {
      llvm::Value* place = at(isolate_, static_cast<std::int64_t>(runtime_.exit_countdown));
      llvm::LoadInst* old = b_.CreateLoad(i32_, place);
      llvm::Value* now = b_.CreateSub(old, b_.getInt32(1));
      b_.CreateStore(now, place);
      condition = b_.CreateAnd(condition, b_.CreateICmpNE(now, b_.getInt32(0)));
    }
    unless_false(condition, exit_of(state, false));
  }

  // ---------------------------------------------------------------- phis

  void make_phis() {
    for (std::size_t n = 0; n < g_.blocks.size(); ++n) {
      if (blocks_[n] == nullptr) continue;
      b_.SetInsertPoint(blocks_[n]);
      for (const NodeId id : g_.blocks[n].nodes) {
        const Node& node = g_[id];
        if (node.op != Op::Phi) break;
        const auto count = static_cast<unsigned>(node.phi.size());
        switch (node.rep) {
          case Rep::Tag:
            break;
          case Rep::Integer:
            values_[id].bits = b_.CreatePHI(i64_, count);
            break;
          case Rep::Float:
            values_[id].bits = b_.CreatePHI(double_, count);
            break;
          case Rep::Pointer:
            values_[id].bits = b_.CreatePHI(ptr_, count);
            break;
          default:
            values_[id].bits = b_.CreatePHI(i64_, count);
            values_[id].tag = b_.CreatePHI(i8_, count);
        }
      }
    }
  }
  void fill_phis() {
    for (std::size_t n = 0; n < g_.blocks.size(); ++n) {
      if (blocks_[n] == nullptr) continue;
      for (const NodeId id : g_.blocks[n].nodes) {
        const Node& node = g_[id];
        if (node.op != Op::Phi) break;
        if (node.rep == Rep::Tag) continue;
        for (std::size_t p = 0; p < node.phi.size(); ++p) {
          llvm::BasicBlock* from = ends_[g_.blocks[n].predecessors[p]];
          b_.SetInsertPoint(from->getTerminator());
          const NodeId input = node.phi[p];
          Lowered v = node.rep == Rep::Boxed ? boxed(input) : narrowed(input, node.type);
          llvm::cast<llvm::PHINode>(values_[id].bits)->addIncoming(v.bits, from);
          if (node.rep == Rep::Boxed)
            llvm::cast<llvm::PHINode>(values_[id].tag)->addIncoming(v.tag, from);
        }
      }
    }
  }

  // ---------------------------------------------------------------- arithmetic

  static llvm::CmpInst::Predicate signed_predicate(std::int64_t c) {
    switch (static_cast<Comparison>(c)) {
      case Comparison::Equal:
        return llvm::CmpInst::ICMP_EQ;
      case Comparison::NotEqual:
        return llvm::CmpInst::ICMP_NE;
      case Comparison::Less:
        return llvm::CmpInst::ICMP_SLT;
      case Comparison::LessEqual:
        return llvm::CmpInst::ICMP_SLE;
      case Comparison::Greater:
        return llvm::CmpInst::ICMP_SGT;
      default:
        return llvm::CmpInst::ICMP_SGE;
    }
  }
  static llvm::CmpInst::Predicate float_predicate(std::int64_t c) {
    switch (static_cast<Comparison>(c)) {
      case Comparison::Equal:
        return llvm::CmpInst::FCMP_OEQ;
      case Comparison::NotEqual:
        return llvm::CmpInst::FCMP_UNE;
      case Comparison::Less:
        return llvm::CmpInst::FCMP_OLT;
      case Comparison::LessEqual:
        return llvm::CmpInst::FCMP_OLE;
      case Comparison::Greater:
        return llvm::CmpInst::FCMP_OGT;
      default:
        return llvm::CmpInst::FCMP_OGE;
    }
  }

  // Floor division and its remainder; y is not 0. minint / -1 would trap.
  Lowered divide(llvm::Value* x, llvm::Value* y, bool remainder) {
    llvm::Value* minus_one = b_.CreateICmpEQ(y, i64(-1));
    llvm::Value* divisor = b_.CreateSelect(minus_one, i64(1), y);
    llvm::Value* r = b_.CreateSRem(x, divisor);
    llvm::Value* other_sign = b_.CreateICmpSLT(b_.CreateXor(r, divisor), i64(0));
    llvm::Value* fix = b_.CreateAnd(b_.CreateICmpNE(r, i64(0)), other_sign);
    if (remainder)
      return {b_.CreateSelect(fix, b_.CreateAdd(r, divisor), r), nullptr};  // -1: x % 1 is 0, too
    llvm::Value* q = b_.CreateSDiv(x, divisor);
    q = b_.CreateSub(q, b_.CreateZExt(fix, i64_));
    return {b_.CreateSelect(minus_one, b_.CreateSub(i64(0), x), q), nullptr};
  }
  llvm::Value* shift(llvm::Value* x, llvm::Value* by) {
    llvm::Value* sixty_four = i64(64);
    llvm::Value* left = b_.CreateSelect(b_.CreateICmpULT(by, sixty_four),
                                        b_.CreateShl(x, b_.CreateAnd(by, i64(63))), i64(0));
    llvm::Value* back = b_.CreateSub(i64(0), by);
    llvm::Value* right = b_.CreateSelect(b_.CreateICmpULT(back, sixty_four),
                                         b_.CreateLShr(x, b_.CreateAnd(back, i64(63))), i64(0));
    return b_.CreateSelect(b_.CreateICmpSGE(by, i64(0)), left, right);
  }
  llvm::Value* number_to_float(NodeId id) {
    llvm::Value* bits = bits_of(id);
    return b_.CreateSelect(b_.CreateICmpEQ(tag_of(id), i8(static_cast<std::uint8_t>(Tag::Float))),
                           b_.CreateBitCast(bits, double_), b_.CreateSIToFP(bits, double_));
  }
  llvm::Value* power(const Node& n) {
    const Node& exponent = g_[n.inputs[1]];
    if (exponent.op == Op::Constant && std::bit_cast<double>(exponent.imm) == 2.0)
      return b_.CreateFMul(value(n.inputs[0]), value(n.inputs[0]));
    return call(raw(runtime_.float_pow), double_, {value(n.inputs[0]), value(n.inputs[1])});
  }
  llvm::Value* same_value(NodeId x, NodeId y) {
    const Node& nx = g_[x];
    const Node& ny = g_[y];
    if (!nx.type.meets(ny.type)) return b_.getFalse();
    if (nx.rep == Rep::Tag && ny.rep == Rep::Tag) return b_.getTrue();
    llvm::Value* same_tag = nx.rep != Rep::Boxed && ny.rep != Rep::Boxed
                                ? static_cast<llvm::Value*>(b_.getTrue())
                                : b_.CreateICmpEQ(tag_of(x), tag_of(y));
    if (nx.rep == Rep::Tag || ny.rep == Rep::Tag) return same_tag;
    llvm::Value* same_bits = b_.CreateICmpEQ(bits_of(x), bits_of(y));
    const TypeSet no_payload = TypeSet::of(Tag::Nil) | kBoolean;
    if ((nx.type & ny.type).meets(no_payload))
      same_bits = b_.CreateOr(same_bits, in_set(tag_of(x), no_payload));
    return b_.CreateAnd(same_tag, same_bits);
  }
  // Of anything and a constant number.
  llvm::Value* equal_number(NodeId x, NodeId y) {
    const Node& n = g_[y];
    std::int64_t as_integer = n.imm;
    double as_float = std::bit_cast<double>(n.imm);
    bool has_integer = true;
    bool has_float = true;
    if (n.type.is(Tag::Integer)) {
      as_float = static_cast<double>(n.imm);
      has_float = n.imm >= -(1LL << 53) && n.imm <= 1LL << 53;
    } else {
      has_integer = as_float >= -0x1p63 && as_float < 0x1p63 && std::floor(as_float) == as_float;
      if (has_integer) as_integer = static_cast<std::int64_t>(as_float);
    }
    llvm::Value* bits = bits_of(x);
    llvm::Value* result = b_.getFalse();
    if (has_integer)
      result = b_.CreateAnd(is_type(x, TypeSet::of(Tag::Integer)),
                            b_.CreateICmpEQ(bits, i64(as_integer)));
    if (has_float)
      result = b_.CreateOr(
          result, b_.CreateAnd(is_type(x, TypeSet::of(Tag::Float)),
                               b_.CreateFCmpOEQ(b_.CreateBitCast(bits, double_),
                                                llvm::ConstantFP::get(double_, as_float))));
    return result;
  }

  // ---------------------------------------------------------------- elements

  llvm::Value* element_place(const Node& n) {
    llvm::Value* elements =
        load(ptr_, at(value(n.inputs[0]), offsetof(Table, elements)), Memory::ArrayHeader);
    const std::int64_t size =
        static_cast<ElementKind>(n.imm) == ElementKind::Generic ? sizeof(Value) : sizeof(double);
    return b_.CreateGEP(i8_, elements, b_.CreateMul(value(n.inputs[1]), i64(size)));
  }
  Lowered load_element(const Node& n) {
    llvm::Value* place = element_place(n);
    switch (static_cast<ElementKind>(n.imm)) {
      case ElementKind::Integer:
        return {load(i64_, place, Memory::IntegerElements), nullptr};
      case ElementKind::Float:
        return {load(double_, place, Memory::FloatElements), nullptr};
      default:
        return load_value(place, n.type, Memory::ValuePayload, Memory::ValueTag);
    }
  }
  void store_element(const Node& n) {
    llvm::Value* place = element_place(n);
    const NodeId v = n.inputs[2];
    switch (static_cast<ElementKind>(n.imm)) {
      case ElementKind::Integer:
        return store(value(v), place, Memory::IntegerElements);
      case ElementKind::Float:
        return store(value(v), place, Memory::FloatElements);
      default:
        return store_value(v, place, Memory::ValuePayload, Memory::ValueTag);
    }
  }

  // ---------------------------------------------------------------- dictionaries

  llvm::Value* find_node(const Node& n) {
    llvm::BasicBlock* from = b_.GetInsertBlock();
    llvm::BasicBlock* look = new_block("dictionary");
    llvm::BasicBlock* compare = new_block("node");
    llvm::BasicBlock* done = new_block("found");
    llvm::Value* null = llvm::ConstantPointerNull::get(ptr_);
    // (A dictionary has parts.)
    llvm::Value* parts =
        load(ptr_, at(value(n.inputs[0]), offsetof(Table, parts)), Memory::ArrayHeader);
    llvm::Value* hash = load(ptr_, at(parts, offsetof(TableParts, hash)), Memory::ArrayHeader);
    b_.CreateCondBr(b_.CreateICmpNE(hash, null), look, done, unlikely_);
    b_.SetInsertPoint(look);
    llvm::Value* log = load(i32_, at(hash, offsetof(gc::Object, aux)), Memory::ArrayHeader);
    llvm::Value* size = b_.CreateShl(b_.getInt64(1), b_.CreateZExt(log, i64_));
    b_.CreateCondBr(b_.CreateICmpULT(i64(n.imm), size), compare, done, unlikely_);
    b_.SetInsertPoint(compare);
    llvm::Value* node = at(hash, static_cast<std::int64_t>(offsetof(HashPart, nodes)) +
                                     n.imm * static_cast<std::int64_t>(sizeof(perilune::Node)));
    constexpr std::int64_t kKey = offsetof(perilune::Node, key);
    llvm::Value* same = b_.CreateAnd(
        b_.CreateICmpEQ(load(ptr_, at(node, kKey), Memory::NodeKey), value(n.inputs[1])),
        b_.CreateICmpEQ(load(i8_, at(node, kKey + kTagOffset), Memory::NodeKey),
                        i8(static_cast<std::uint8_t>(Tag::String))));
    llvm::Value* found = b_.CreateSelect(same, node, null);
    b_.CreateBr(done);
    b_.SetInsertPoint(done);
    llvm::PHINode* phi = b_.CreatePHI(ptr_, 3);
    phi->addIncoming(null, from);
    phi->addIncoming(null, look);
    phi->addIncoming(found, compare);
    return phi;
  }

  // ---------------------------------------------------------------- calls

  // Compiled code calls the callee's entry itself when the callee is a closure that takes exactly
  // these arguments. All else is the runtime's.
  Lowered call_function(const Node& n) {
    const Instruction& i = job_.function.instructions[n.pc];
    llvm::BasicBlock* general = new_block("call_general");
    llvm::BasicBlock* placed = new_block("call_placed");
    llvm::BasicBlock* done = new_block("call_done");
    const auto delta = static_cast<std::int64_t>(i.a) + 1;
    const auto slots = [](std::int64_t count) {
      return count * static_cast<std::int64_t>(sizeof(Value));
    };
    Lowered direct;
    llvm::BasicBlock* direct_end = nullptr;
    if (i.b != 0 && g_[n.inputs[0]].type.may_be(Tag::Closure)) {
      unless_false(is_type(n.inputs[0], TypeSet::of(Tag::Closure)), general);
      llvm::Value* closure = narrowed(n.inputs[0], TypeSet::of(Tag::Closure)).bits;
      llvm::Value* code = load(ptr_, at(closure, offsetof(Closure, code)), Memory::Closure);
      llvm::Value* exact = load(i8_, at(code, offsetof(Code, exact_arguments)), Memory::Closure);
      unless_false(b_.CreateICmpEQ(exact, i8(static_cast<std::uint8_t>(i.b - 1))), general);
      llvm::Value* size =
          b_.CreateZExt(load(i8_, at(code, offsetof(Code, frame_size)), Memory::Closure), i64_);
      llvm::Value* callee = register_at(delta);
      llvm::Value* end =
          b_.CreateGEP(i8_, callee, b_.CreateAdd(b_.CreateShl(size, 4), i64(slots(kFrameSlack))));
      llvm::Value* limit = load(ptr_, at(L_, offsetof(State, stack_limit)), Memory::Machine);
      unless_false(b_.CreateICmpULT(end, limit), general);
      const std::uint64_t word = FrameHeader::word(Tag::Closure, FrameKind::Call,
                                                   static_cast<std::uint32_t>(delta), n.pc + 1);
      store(i64(static_cast<std::int64_t>(word)), at(callee, -slots(1) + 8), Memory::RegisterTag);
      store(callee, at(L_, offsetof(State, base)), Memory::Machine);
      llvm::Value* entry = load(ptr_, at(code, offsetof(Code, entry)), Memory::Machine);
      llvm::CallInst* result = b_.CreateCall(function_->getFunctionType(), entry, {L_, callee});
      result->setDoesNotThrow();
      llvm::Value* tag = b_.CreateExtractValue(result, 1);
      llvm::Value* bits = b_.CreateExtractValue(result, 0);
      llvm::BasicBlock* other = new_block("call_other");
      const bool one = i.c == 2;
      // One value that is wanted, or none where none is wanted.
      llvm::Value* expected = b_.CreateICmpULT(tag, i64(tier::kUnwind));
      if (i.c == 1)
        expected = b_.CreateOr(
            expected, b_.CreateICmpEQ(tag, i64(static_cast<std::int64_t>(tier::kNothing))));
      if (i.c != 1 && i.c != 2) expected = b_.getFalse();
      unless_false(expected, other);
      llvm::Value* base =
          at(load(ptr_, at(L_, offsetof(State, base)), Memory::Machine), -slots(delta));
      store(base, at(L_, offsetof(State, base)), Memory::Machine);
      set_base(base);
      if (one) direct = {bits, b_.CreateTrunc(tag, i8_)};
      direct_end = b_.GetInsertBlock();
      b_.CreateBr(done);
      b_.SetInsertPoint(other);
      unless_false(b_.CreateICmpNE(tag, i64(static_cast<std::int64_t>(tier::kUnwind))),
                   unwind_block());
      set_base(call(raw(runtime_.place_results), ptr_, {L_, next_pc(n.pc), bits, tag}));
      b_.CreateBr(placed);
    } else {
      b_.CreateBr(general);
    }
    b_.SetInsertPoint(general);
    execute(n);
    b_.CreateBr(placed);
    b_.SetInsertPoint(placed);
    Lowered loaded;
    if (n.rep == Rep::Boxed)
      loaded = load_value(register_at(i.a), TypeSet::any(), Memory::RegisterPayload,
                          Memory::RegisterTag);
    b_.CreateBr(done);
    b_.SetInsertPoint(done);
    if (n.rep != Rep::Boxed) return {};
    if (direct_end == nullptr) return loaded;
    llvm::PHINode* bits = b_.CreatePHI(i64_, 2);
    llvm::PHINode* tag = b_.CreatePHI(i8_, 2);
    bits->addIncoming(direct.bits, direct_end);
    tag->addIncoming(direct.tag, direct_end);
    bits->addIncoming(loaded.bits, placed);
    tag->addIncoming(loaded.tag, placed);
    return {bits, tag};
  }

  void execute(const Node& n) {
    const Opcode op = job_.function.instructions[n.pc].op;
    llvm::Value* base =
        call(raw(runtime_.execute[static_cast<std::size_t>(op)]), ptr_, {L_, next_pc(n.pc)});
    unless_false(b_.CreateICmpNE(base, llvm::ConstantPointerNull::get(ptr_)), unwind_block());
    set_base(base);
  }
  llvm::Value* execute_branch(const Node& n) {
    const Opcode op = job_.function.instructions[n.pc].op;
    llvm::Value* what =
        call(raw(runtime_.branch[static_cast<std::size_t>(op)]), i64_, {L_, next_pc(n.pc)});
    unless_false(b_.CreateICmpNE(what, i64(2)), unwind_block());
    set_base(load(ptr_, at(L_, offsetof(State, base)), Memory::Machine));
    return b_.CreateICmpNE(what, i64(0));
  }
  void tail_call(const Node& n) {
    llvm::Value* entry = call(raw(runtime_.tail_call), ptr_, {L_, next_pc(n.pc)});
    unless_false(b_.CreateICmpNE(entry, llvm::ConstantPointerNull::get(ptr_)), unwind_block());
    llvm::Value* callee_base = load(ptr_, at(L_, offsetof(State, base)), Memory::Machine);
    llvm::CallInst* c = b_.CreateCall(function_->getFunctionType(), entry, {L_, callee_base});
    c->setTailCallKind(llvm::CallInst::TCK_MustTail);
    c->setDoesNotThrow();
    b_.CreateRet(c);
  }

  // ---------------------------------------------------------------- one node

  using Opcode = bytecode::Opcode;

  void lower(std::uint32_t block, NodeId id) {
    const Node& n = g_[id];
    const auto in = [&](int input) { return value(n.inputs[input]); };
    Lowered& out = values_[id];
    const auto compute = [&](llvm::Value* v) { out.bits = v; };
    switch (n.op) {
      case Op::Phi:
        return;
      case Op::Constant:
        switch (n.rep) {
          case Rep::Integer:
            return compute(i64(n.imm));
          case Rep::Float:
            return compute(llvm::ConstantFP::get(
                context_, llvm::APFloat(llvm::APFloat::IEEEdouble(),
                                        llvm::APInt(64, static_cast<std::uint64_t>(n.imm)))));
          case Rep::Pointer:
            return compute(address(reinterpret_cast<const void*>(n.imm)));
          default:
            return;
        }
      case Op::LoadRegister:
        out = load_value(register_at(n.imm), n.type, Memory::RegisterPayload, Memory::RegisterTag);
        return;
      case Op::Refine:
        out = narrowed(n.inputs[0], n.type);
        return;
      case Op::SelectBoolean:
        out = {i64(0), b_.CreateSelect(in(0), i8(static_cast<std::uint8_t>(Tag::True)),
                                       i8(static_cast<std::uint8_t>(Tag::False)))};
        return;
      case Op::CheckType:
        guard(is_type(n.inputs[0], n.type), n.state);
        out = narrowed(n.inputs[0], n.type);
        return;
      case Op::Guard:
        return guard(in(0), n.state);

      case Op::IsType:
        return compute(is_type(n.inputs[0], {static_cast<std::uint32_t>(n.imm)}));
      case Op::CompareInteger:
        return compute(b_.CreateICmp(signed_predicate(n.imm), in(0), in(1)));
      case Op::CompareFloat:
        return compute(b_.CreateFCmp(float_predicate(n.imm), in(0), in(1)));
      case Op::CompareUnsigned:
        return compute(b_.CreateICmpULT(in(0), in(1)));
      case Op::SameValue:
        return compute(same_value(n.inputs[0], n.inputs[1]));
      case Op::EqualNumber:
        return compute(equal_number(n.inputs[0], n.inputs[1]));
      case Op::NotBit:
        return compute(b_.CreateNot(in(0)));
      case Op::AndBit:
        return compute(b_.CreateAnd(in(0), in(1)));
      case Op::OrBit:
        return compute(b_.CreateOr(in(0), in(1)));

      case Op::AddInteger:
        return compute(b_.CreateAdd(in(0), in(1)));
      case Op::SubInteger:
        return compute(b_.CreateSub(in(0), in(1)));
      case Op::MulInteger:
        return compute(b_.CreateMul(in(0), in(1)));
      case Op::DivInteger:
        out = divide(in(0), in(1), false);
        return;
      case Op::ModInteger:
        out = divide(in(0), in(1), true);
        return;
      case Op::AndInteger:
        return compute(b_.CreateAnd(in(0), in(1)));
      case Op::OrInteger:
        return compute(b_.CreateOr(in(0), in(1)));
      case Op::XorInteger:
        return compute(b_.CreateXor(in(0), in(1)));
      case Op::ShlInteger:
        return compute(shift(in(0), in(1)));
      case Op::ShrInteger:
        return compute(shift(in(0), b_.CreateSub(i64(0), in(1))));

      case Op::AddFloat:
        return compute(b_.CreateFAdd(in(0), in(1)));
      case Op::SubFloat:
        return compute(b_.CreateFSub(in(0), in(1)));
      case Op::MulFloat:
        return compute(b_.CreateFMul(in(0), in(1)));
      case Op::DivFloat:
        return compute(b_.CreateFDiv(in(0), in(1)));
      case Op::ModFloat:
        return compute(call(raw(runtime_.float_mod), double_, {in(0), in(1)}));
      case Op::PowFloat:
        return compute(power(n));
      case Op::FloorDivFloat:
        return compute(
            b_.CreateUnaryIntrinsic(llvm::Intrinsic::floor, b_.CreateFDiv(in(0), in(1))));
      case Op::NegFloat:
        return compute(b_.CreateFNeg(in(0)));
      case Op::ToFloat:
        return compute(b_.CreateSIToFP(in(0), double_));
      case Op::NumberToFloat:
        return compute(number_to_float(n.inputs[0]));

      case Op::LoadUpvalue:
        return compute(load(ptr_,
                            at(closure_, static_cast<std::int64_t>(offsetof(Closure, upvalues)) +
                                             n.imm * static_cast<std::int64_t>(sizeof(Cell*))),
                            Memory::Closure));
      case Op::LoadCell:
        out = load_value(at(in(0), offsetof(Cell, value)), n.type, Memory::CellPayload,
                         Memory::CellTag);
        return;
      case Op::StoreCell:
        return store_value(n.inputs[1], at(in(0), offsetof(Cell, value)), Memory::CellPayload,
                           Memory::CellTag);
      case Op::LoadShape:
        return compute(
            b_.CreateZExt(load(i32_, at(in(0), offsetof(gc::Object, aux)), Memory::Shape), i64_));
      case Op::LoadFlags:
        return compute(b_.CreateZExt(
            load(i8_, at(in(0), offsetof(gc::Object, flags)), Memory::ArrayHeader), i64_));
      case Op::LoadEpoch:
        return compute(b_.CreateZExt(isolate_word(runtime_.prototype_epoch, false), i64_));
      case Op::LoadLength:
        return compute(b_.CreateZExt(
            load(i32_, at(in(0), offsetof(Table, length)), Memory::ArrayHeader), i64_));
      case Op::LoadStringLength:
        return compute(load(i64_, at(in(0), offsetof(String, length)), Memory::String));
      case Op::LoadSlot:
        out = load_value(at(in(0), n.imm), n.type, Memory::SlotPayload, Memory::SlotTag);
        return;
      case Op::StoreSlot:
        return store_value(n.inputs[1], at(in(0), n.imm), Memory::SlotPayload, Memory::SlotTag);
      case Op::StoreShape: {
        // The collector may look at any instruction: the slot first.
        b_.CreateFence(llvm::AtomicOrdering::Release, llvm::SyncScope::SingleThread);
        return store(b_.getInt32(static_cast<std::uint32_t>(n.imm)),
                     at(in(0), offsetof(gc::Object, aux)), Memory::Shape);
      }
      case Op::LoadElement:
        out = load_element(n);
        return;
      case Op::StoreElement:
        return store_element(n);
      case Op::FindNode:
        return compute(find_node(n));
      case Op::IsAddress:
        return compute(b_.CreateICmpNE(in(0), llvm::ConstantPointerNull::get(ptr_)));
      case Op::LoadNode:
        out = load_value(at(in(0), offsetof(perilune::Node, value)), n.type, Memory::NodePayload,
                         Memory::NodeTag);
        return;
      case Op::StoreNode:
        return store_value(n.inputs[1], at(in(0), offsetof(perilune::Node, value)),
                           Memory::NodePayload, Memory::NodeTag);
      case Op::LoadPending:
        return compute(
            b_.CreateZExt(load(i32_, at(L_, offsetof(State, pending)), Memory::Machine), i64_));
      case Op::StoreRegister:
        return store_register(static_cast<std::uint32_t>(n.imm), n.inputs[0]);

      case Op::Execute:
        return execute(n);
      case Op::Call:
        out = call_function(n);
        return;
      case Op::ExecuteBranch:
        return compute(execute_branch(n));

      case Op::Poll: {
        llvm::Value* interrupts = isolate_word(runtime_.interrupts, true);
        unless_false(b_.CreateICmpEQ(interrupts, b_.getInt32(0)), exit_of(n.state, true));
        return;
      }
      default:
        return lower_control(block, n);
    }
  }

  void lower_control(std::uint32_t block, const Node& n) {
    const Block& b = g_.blocks[block];
    switch (n.op) {
      case Op::Jump:
        b_.CreateBr(blocks_[b.successors[0]]);
        break;
      case Op::Branch: {
        llvm::MDNode* weights = nullptr;
        if (g_.blocks[b.successors[1]].cold) weights = unlikely_;
        b_.CreateCondBr(value(n.inputs[0]), blocks_[b.successors[0]], blocks_[b.successors[1]],
                        weights);
        break;
      }
      case Op::Return:
        if (n.inputs[0] == kNoNode) {
          return_tag(tier::kNothing);
        } else {
          llvm::Value* r = llvm::UndefValue::get(result_);
          r = b_.CreateInsertValue(r, bits_of(n.inputs[0]), 0);
          r = b_.CreateInsertValue(r, b_.CreateZExt(tag_of(n.inputs[0]), i64_), 1);
          b_.CreateRet(r);
        }
        break;
      case Op::ReturnValues:
        b_.CreateRet(call(raw(runtime_.return_values), result_, {L_, next_pc(n.pc)}));
        break;
      case Op::TailCall:
        tail_call(n);
        break;
      case Op::Leave:
        b_.CreateBr(exit_of(n.state, n.imm != 0));
        break;
      default:
        return_tag(tier::kRefused);
    }
    ends_[block] = b_.GetInsertBlock();
  }

  const Graph& g_;
  const tier::Job& job_;
  const tier::Runtime& runtime_;
  std::vector<std::uint32_t>& exit_pcs_;
  llvm::Value* closure_ = nullptr;
  std::vector<Lowered> values_;
  std::vector<llvm::BasicBlock*> blocks_;
  std::vector<llvm::BasicBlock*> ends_;
  std::map<std::pair<std::uint32_t, bool>, llvm::BasicBlock*> exits_;
};

}  // namespace

void lower(const Graph& graph, const tier::Job& job, const tier::Runtime& runtime,
           llvm::Module& module, const char* name, std::vector<std::uint32_t>* exit_pcs) {
  Lowering(graph, job, runtime, module, exit_pcs).run(name);
}

}  // namespace perilune::jit
