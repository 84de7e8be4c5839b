#include "vm/tier/service.h"

#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <deque>
#include <thread>

namespace perilune::tier {

namespace {

// One for the process. It is never destroyed: the thread may be inside the compiler when the
// process ends.
class Service {
 public:
  static Service& instance() {
    static auto* service = new Service;
    return *service;
  }

  Compiler* open(const OpenCompiler& open, std::string* problem) {
    const std::lock_guard lock(compiler_mutex_);
    if (!tried_) {
      tried_ = true;
      compiler_ = open ? open(&problem_) : nullptr;
      // Registered after what the compiler's library registered, so it runs before: the process
      // ends when the compiler is at rest.
      if (compiler_ != nullptr) std::atexit([] { instance().rest(); });
    }
    if (compiler_ == nullptr) *problem = problem_;
    return compiler_;
  }

  void compile(Compiler* compiler, Request& request) {
    const std::lock_guard lock(compiler_mutex_);
    if (at_rest_) return;
    const auto start = std::chrono::steady_clock::now();
    request.compiled = compiler->compile(request.job);
    const std::chrono::duration<double, std::milli> passed =
        std::chrono::steady_clock::now() - start;
    request.milliseconds = passed.count();
  }

  void enqueue(const OpenCompiler& open, std::unique_ptr<Request> request,
               std::shared_ptr<Mailbox> mailbox) {
    {
      const std::lock_guard lock(queue_mutex_);
      queue_.push_back({open, std::move(request), std::move(mailbox)});
      if (!started_) {
        started_ = true;
        std::thread([this] { work(); }).detach();
      }
    }
    arrived_.notify_one();
  }

  void release(void* handle) {
    if (compiler_ != nullptr && handle != nullptr) compiler_->release(handle);
  }

 private:
  struct Work {
    OpenCompiler open;
    std::unique_ptr<Request> request;
    std::shared_ptr<Mailbox> mailbox;
  };

  // From now on nothing is compiled.
  void rest() {
    compiler_->give_up();
    const std::lock_guard lock(compiler_mutex_);
    at_rest_ = true;
  }

  void work() {
    for (;;) {
      std::unique_lock lock(queue_mutex_);
      arrived_.wait(lock, [this] { return !queue_.empty(); });
      Work next = std::move(queue_.front());
      queue_.pop_front();
      lock.unlock();
      {
        const std::lock_guard box(next.mailbox->mutex);
        if (next.mailbox->interrupts == nullptr) continue;
      }
      std::string problem;
      if (Compiler* compiler = this->open(next.open, &problem)) {
        compile(compiler, *next.request);
      } else {
        next.request->compiled.problem = problem;
      }
      deliver(next);
    }
  }

  void deliver(Work& done) {
    const std::lock_guard lock(done.mailbox->mutex);
    if (done.mailbox->interrupts == nullptr) {
      release(done.request->compiled.handle);
      return;
    }
    done.mailbox->finished.push_back(std::move(done.request));
    done.mailbox->interrupts->fetch_or(interrupt::kCompiled, std::memory_order_relaxed);
  }

  std::mutex compiler_mutex_;  // one compilation at a time
  Compiler* compiler_ = nullptr;
  bool tried_ = false;
  bool at_rest_ = false;
  std::string problem_;

  std::mutex queue_mutex_;
  std::condition_variable arrived_;
  std::deque<Work> queue_;
  bool started_ = false;
};

}  // namespace

Compiler* compiler_now(const OpenCompiler& open, std::string* problem) {
  return Service::instance().open(open, problem);
}

void compile_now(Compiler* compiler, Request& request) {
  Service::instance().compile(compiler, request);
}

void compile_later(const OpenCompiler& open, std::unique_ptr<Request> request,
                   std::shared_ptr<Mailbox> mailbox) {
  Service::instance().enqueue(open, std::move(request), std::move(mailbox));
}

void release_code(void* handle) {
  Service::instance().release(handle);
}

}  // namespace perilune::tier
