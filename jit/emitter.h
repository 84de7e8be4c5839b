// What writing LLVM's form takes, whatever the node: types, memory, calls.
#pragma once

#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/MDBuilder.h>
#include <llvm/IR/Module.h>

#include "vm/tier/interface.h"

namespace perilune::jit {

// What memory is, for alias analysis: accesses of different kinds never meet.
enum class Memory : std::uint8_t {
  RegisterPayload,
  RegisterTag,
  Closure,
  CellPayload,
  CellTag,
  SlotPayload,
  SlotTag,
  Shape,
  ArrayHeader,  // length, elements, flags
  ValuePayload,
  ValueTag,
  IntegerElements,
  FloatElements,
  String,
  NodeKey,
  NodePayload,
  NodeTag,
  Machine,  // State and Isolate
};
constexpr const char* kMemoryNames[] = {
    "register payload", "register tag", "closure",        "cell payload", "cell tag",
    "slot payload",     "slot tag",     "shape",          "array header", "value payload",
    "value tag",        "int elements", "float elements", "string",       "node key",
    "node payload",     "node tag",     "machine"};

class Emitter {
 protected:
  explicit Emitter(llvm::Module& module)
      : module_(module), context_(module.getContext()), b_(context_) {
    i64_ = b_.getInt64Ty();
    i32_ = b_.getInt32Ty();
    i8_ = b_.getInt8Ty();
    double_ = b_.getDoubleTy();
    ptr_ = b_.getPtrTy();
    result_ = llvm::StructType::get(i64_, i64_);
    llvm::MDBuilder md(context_);
    llvm::MDNode* root = md.createTBAARoot("perilune");
    for (const char* name : kMemoryNames) {
      llvm::MDNode* type = md.createTBAAScalarTypeNode(name, root);
      tbaa_.push_back(md.createTBAAStructTagNode(type, type, 0));
    }
    unlikely_ = md.createBranchWeights(1048575, 1);
  }

  llvm::Constant* i64(std::int64_t v) {
    return llvm::ConstantInt::get(i64_, static_cast<std::uint64_t>(v));
  }
  llvm::Constant* i8(std::uint8_t v) { return llvm::ConstantInt::get(i8_, v); }
  llvm::Value* address(const void* p) {
    return llvm::ConstantExpr::getIntToPtr(
        i64(static_cast<std::int64_t>(reinterpret_cast<std::uintptr_t>(p))), ptr_);
  }
  llvm::Value* at(llvm::Value* p, std::int64_t bytes) { return b_.CreateGEP(i8_, p, i64(bytes)); }
  llvm::Value* load(llvm::Type* type, llvm::Value* p, Memory memory) {
    llvm::LoadInst* l = b_.CreateLoad(type, p);
    l->setMetadata(llvm::LLVMContext::MD_tbaa, tbaa_[static_cast<std::size_t>(memory)]);
    return l;
  }
  void store(llvm::Value* v, llvm::Value* p, Memory memory) {
    b_.CreateStore(v, p)->setMetadata(llvm::LLVMContext::MD_tbaa,
                                      tbaa_[static_cast<std::size_t>(memory)]);
  }
  llvm::Value* isolate_word(std::size_t offset, bool is_volatile) {
    llvm::LoadInst* l = b_.CreateLoad(i32_, at(isolate_, static_cast<std::int64_t>(offset)));
    l->setVolatile(is_volatile);
    if (!is_volatile)
      l->setMetadata(llvm::LLVMContext::MD_tbaa, tbaa_[static_cast<std::size_t>(Memory::Machine)]);
    return l;
  }
  llvm::Value* base() { return b_.CreateLoad(ptr_, base_slot_); }
  llvm::Value* register_at(std::int64_t reg) {
    return at(base(), reg * static_cast<std::int64_t>(sizeof(Value)));
  }
  llvm::Value* call(const void* function, llvm::Type* result,
                    std::initializer_list<llvm::Value*> arguments) {
    std::vector<llvm::Type*> types;
    for (llvm::Value* a : arguments) types.push_back(a->getType());
    llvm::CallInst* c = b_.CreateCall(llvm::FunctionType::get(result, types, false),
                                      address(function), std::vector<llvm::Value*>(arguments));
    c->setDoesNotThrow();
#if defined(_WIN32)
    c->setCallingConv(llvm::CallingConv::X86_64_SysV);
#endif
    return c;
  }
  template <class F>
  static const void* raw(F* function) {
    return reinterpret_cast<const void*>(function);
  }
  llvm::BasicBlock* new_block(const char* name) {
    return llvm::BasicBlock::Create(context_, name, function_);
  }
  void set_base(llvm::Value* v) {
    b_.CreateStore(v, base_slot_);
  }

  void return_tag(std::uint64_t tag) {
    b_.CreateRet(llvm::ConstantStruct::get(result_, {i64(0), i64(static_cast<std::int64_t>(tag))}));
  }
  // Goes on in a new block unless the condition is false.
  void unless_false(llvm::Value* condition, llvm::BasicBlock* otherwise) {
    llvm::BasicBlock* next = new_block("next");
    b_.CreateCondBr(condition, next, otherwise, unlikely_);
    b_.SetInsertPoint(next);
  }
  llvm::BasicBlock* unwind_block() {
    if (unwind_ == nullptr) {
      unwind_ = new_block("unwind");
      llvm::IRBuilder<>::InsertPointGuard guard(b_);
      b_.SetInsertPoint(unwind_);
      return_tag(tier::kUnwind);
    }
    return unwind_;
  }

  llvm::Module& module_;
  llvm::LLVMContext& context_;
  llvm::IRBuilder<> b_;
  llvm::IntegerType* i64_ = nullptr;
  llvm::IntegerType* i32_ = nullptr;
  llvm::IntegerType* i8_ = nullptr;
  llvm::Type* double_ = nullptr;
  llvm::PointerType* ptr_ = nullptr;
  llvm::StructType* result_ = nullptr;
  std::vector<llvm::MDNode*> tbaa_;
  llvm::MDNode* unlikely_ = nullptr;
  // Of the function at work.
  llvm::Function* function_ = nullptr;
  llvm::Value* L_ = nullptr;
  llvm::Value* base_slot_ = nullptr;
  llvm::Value* isolate_ = nullptr;
  llvm::BasicBlock* unwind_ = nullptr;
};

}  // namespace perilune::jit
