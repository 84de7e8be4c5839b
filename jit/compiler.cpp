// The plug-in: from a job to machine code in memory, by LLVM's ORC.
#include <llvm/Analysis/CGSCCPassManager.h>
#include <llvm/Analysis/LoopAnalysisManager.h>
#include <llvm/ExecutionEngine/JITLink/JITLinkMemoryManager.h>
#include <llvm/ExecutionEngine/Orc/Core.h>
#include <llvm/ExecutionEngine/Orc/ExecutorProcessControl.h>
#include <llvm/ExecutionEngine/Orc/ObjectLinkingLayer.h>
#include <llvm/ExecutionEngine/Orc/Shared/ExecutorAddress.h>
#include <llvm/IR/LegacyPassManager.h>
#include <llvm/IR/Verifier.h>
#include <llvm/MC/TargetRegistry.h>
#include <llvm/Passes/PassBuilder.h>
#include <llvm/Support/CommandLine.h>
#include <llvm/Support/SmallVectorMemoryBuffer.h>
#include <llvm/Support/TargetSelect.h>
#include <llvm/Target/TargetMachine.h>
#include <llvm/TargetParser/Host.h>
#include <llvm/Transforms/InstCombine/InstCombine.h>
#include <llvm/Transforms/Scalar/LICM.h>
#include <llvm/Transforms/Scalar/LoopLoadElimination.h>
#include <llvm/Transforms/Scalar/LoopPassManager.h>
#include <llvm/Transforms/Scalar/LoopRotation.h>
#include <llvm/Transforms/Scalar/LoopUnrollPass.h>
#include <llvm/Transforms/Scalar/SimplifyCFG.h>
#include <llvm/Transforms/Vectorize/LoopVectorize.h>
#include <llvm/Transforms/Vectorize/SLPVectorizer.h>

#include <chrono>
#include <cmath>
#include <cstdlib>

#include "jit/builder.h"
#include "jit/lower.h"

namespace perilune::jit {

namespace {

using namespace llvm;

// LLVM takes time that grows faster than the function. What is larger stays interpreted, but its
// loops are compiled each for itself.
constexpr std::size_t kMaxNodes = 10000;

std::size_t node_count(const Graph& graph) {
  std::size_t count = 0;
  for (const Block& block : graph.blocks) count += block.nodes.size();
  return count;
}

bool has_loops(const Graph& graph) {
  for (const Block& block : graph.blocks)
    for (const NodeId id : block.nodes)
      if (graph[id].op == Op::Poll) return true;
  return false;
}

// Milliseconds since it was last asked.
class StopWatch {
 public:
  double lap() {
    const Clock::time_point now = Clock::now();
    const std::chrono::duration<double, std::milli> passed = now - last_;
    last_ = now;
    return passed.count();
  }

 private:
  using Clock = std::chrono::steady_clock;
  Clock::time_point last_ = Clock::now();
};

class OrcCompiler : public tier::Compiler {
 public:
  explicit OrcCompiler(const tier::Runtime& runtime) : runtime_(runtime) {}

  // False, with a message, when LLVM cannot be set up here.
  bool initialise(std::string* problem) {
    InitializeNativeTarget();
    InitializeNativeTargetAsmPrinter();
    // A conversion to float must not wait for what was in the register before.
    const char* arguments[] = {"perilune-jit", "-partial-reg-update-clearance=4194304",
                               "-undef-reg-clearance=4194304"};
    cl::ParseCommandLineOptions(3, arguments, "", &nulls());
    const std::string triple = sys::getProcessTriple();
    const Target* target = TargetRegistry::lookupTarget(triple, *problem);
    if (target == nullptr) return false;
    SubtargetFeatures features;
    for (const auto& feature : sys::getHostCPUFeatures())
      features.AddFeature(feature.first(), feature.second);
    TargetOptions options;
    options.AllowFPOpFusion = FPOpFusion::Strict;
    machine_.reset(target->createTargetMachine(triple, sys::getHostCPUName(), features.getString(),
                                               options, Reloc::PIC_, CodeModel::Small,
                                               CodeGenOptLevel::Default));
    auto control = orc::SelfExecutorProcessControl::Create();
    if (!control) {
      *problem = toString(control.takeError());
      return false;
    }
    session_ = std::make_unique<orc::ExecutionSession>(std::move(*control));
    session_->setErrorReporter([](llvm::Error error) { consumeError(std::move(error)); });
    layer_ = std::make_unique<orc::ObjectLinkingLayer>(
        *session_, session_->getExecutorProcessControl().getMemMgr());
    library_ = &session_->createBareJITDylib("perilune");
    orc::SymbolMap symbols;
    const auto add = [&](const char* name, double (*function)(double)) {
      symbols[session_->intern(name)] = {orc::ExecutorAddr::fromPtr(function),
                                         JITSymbolFlags::Exported | JITSymbolFlags::Callable};
    };
    add("floor", [](double d) { return std::floor(d); });
    if (auto error = library_->define(orc::absoluteSymbols(std::move(symbols)))) {
      *problem = toString(std::move(error));
      return false;
    }
    return true;
  }

  ~OrcCompiler() override {
    if (session_) cantFail(session_->endSession());
  }

  tier::Compiled compile(const tier::Job& job) override {
    tier::Compiled compiled;
    StopWatch watch;
    Graph graph = build(job);
    if (graph.blocks.empty()) {
      compiled.problem = "its types do not settle";
      return compiled;
    }
    simplify(graph);
    if (node_count(graph) > kMaxNodes) {
      compiled.problem = "too large: " + std::to_string(node_count(graph)) + " nodes";
      return compiled;
    }
    if (kChecks) {
      if (std::string wrong = verify(graph); !wrong.empty()) {
        compiled.problem = "internal error: " + wrong + "\n" + to_string(graph);
        return compiled;
      }
    }
    LLVMContext context;
    const std::string name = "f" + std::to_string(++count_);
    Module module(name, context);
    module.setDataLayout(machine_->createDataLayout());
    module.setTargetTriple(machine_->getTargetTriple().str());
    lower(graph, job, runtime_, module, name.c_str(), &compiled.exit_pcs);
    if (kChecks) {
      raw_string_ostream out(compiled.problem);
      if (verifyModule(module, &out)) {
        compiled.problem = "internal error: " + compiled.problem;
        return compiled;
      }
    }
    compiled.build_milliseconds = watch.lap();
    optimise(module, has_loops(graph));
    compiled.optimise_milliseconds = watch.lap();
    if (!given_up_) emit(module, name, &compiled);
    compiled.emit_milliseconds = watch.lap();
    return compiled;
  }

  void give_up() override { given_up_.store(true, std::memory_order_relaxed); }

  void release(void* handle) override {
    auto* tracker = static_cast<orc::ResourceTracker*>(handle);
    consumeError(tracker->remove());
    tracker->Release();
  }

 private:
#if defined(NDEBUG)
  const bool kChecks = std::getenv("PERILUNE_JIT_VERIFY") != nullptr;
#else
  static constexpr bool kChecks = true;
#endif

  void optimise(Module& module, bool has_loops) {
    LoopAnalysisManager loops;
    FunctionAnalysisManager functions;
    CGSCCAnalysisManager cgscc;
    ModuleAnalysisManager modules;
    PassInstrumentationCallbacks callbacks;
    callbacks.registerShouldRunOptionalPassCallback([this](StringRef, Any) { return !given_up_; });
    PassBuilder builder(machine_.get(), PipelineTuningOptions(), std::nullopt, &callbacks);
    builder.registerModuleAnalyses(modules);
    builder.registerCGSCCAnalyses(cgscc);
    builder.registerFunctionAnalyses(functions);
    builder.registerLoopAnalyses(loops);
    builder.crossRegisterProxies(loops, functions, cgscc, modules);
    // The function pipeline, without what concerns whole modules; vectorisers where there are
    // loops.
    FunctionPassManager passes = builder.buildFunctionSimplificationPipeline(
        has_loops ? OptimizationLevel::O2 : OptimizationLevel::O1, ThinOrFullLTOPhase::None);
    if (has_loops) {
      passes.addPass(createFunctionToLoopPassAdaptor(LoopRotatePass(), true, false));
      passes.addPass(LoopVectorizePass());
      passes.addPass(LoopLoadEliminationPass());
      passes.addPass(InstCombinePass());
      passes.addPass(SLPVectorizerPass());
      passes.addPass(LoopUnrollPass());
      passes.addPass(InstCombinePass());
      passes.addPass(createFunctionToLoopPassAdaptor(LICMPass(LICMOptions()), /*UseMemorySSA=*/true,
                                                     /*UseBlockFrequencyInfo=*/false));
      passes.addPass(SimplifyCFGPass());
    }
    for (Function& function : module)
      if (!function.isDeclaration()) passes.run(function, functions);
  }

  void emit(Module& module, const std::string& name, tier::Compiled* compiled) {
    SmallVector<char, 0> object;
    raw_svector_ostream out(object);
    legacy::PassManager passes;
    if (machine_->addPassesToEmitFile(passes, out, nullptr, CodeGenFileType::ObjectFile)) {
      compiled->problem = "no object files for this processor";
      return;
    }
    passes.run(module);
    compiled->bytes = object.size();
    auto tracker = library_->createResourceTracker();
    auto error = layer_->add(
        tracker, std::make_unique<SmallVectorMemoryBuffer>(std::move(object), name, false));
    if (error) {
      compiled->problem = toString(std::move(error));
      return;
    }
    auto symbol = session_->lookup({library_}, session_->intern(name));
    if (!symbol) {
      compiled->problem = toString(symbol.takeError());
      return;
    }
    tracker->Retain();
    compiled->handle = tracker.get();
    compiled->entry = symbol->getAddress().toPtr<tier::Entry>();
  }

  const tier::Runtime& runtime_;
  std::unique_ptr<TargetMachine> machine_;
  std::unique_ptr<orc::ExecutionSession> session_;
  std::unique_ptr<orc::ObjectLinkingLayer> layer_;
  orc::JITDylib* library_ = nullptr;
  std::uint64_t count_ = 0;
  std::atomic<bool> given_up_{false};
};

}  // namespace

}  // namespace perilune::jit

extern "C" [[gnu::visibility("default")]] perilune::tier::Compiler* perilune_create_compiler(
    std::uint32_t version, const perilune::tier::Runtime* runtime, std::string* problem) {
  if (version != perilune::tier::kInterfaceVersion) {
    *problem = "the library is of another version";
    return nullptr;
  }
  auto compiler = std::make_unique<perilune::jit::OrcCompiler>(*runtime);
  return compiler->initialise(problem) ? compiler.release() : nullptr;
}
