#include "cli/interactive.h"

#include <string>

#include "cli/line_editor.h"
#include "cli/session.h"
#include "stdlib/load.h"
#include "vm/isolate.h"

namespace perilune::cli {

namespace {

constexpr std::string_view kChunkName = "=stdin";

class Interactive {
 public:
  explicit Interactive(State* L) : L(L), editor_(host_of(L)), bottom_(L->top - L->base) {}

  void run() {
    for (;;) {
      L->top = L->base + bottom_;
      const Chunk chunk = load_chunk();
      if (chunk == Chunk::End) break;
      if (chunk == Chunk::Dropped) continue;
      if (chunk == Chunk::Loaded && call_program(L, 0, kAllResults))
        print_results();
      else
        report_message(L, nullptr);
    }
    HostFile& output = host_of(L).standard_stream(StandardStream::Output);
    output.write("\n");
    output.flush();
  }

 private:
  enum class Chunk { Loaded, Wrong, Dropped, End };

  // Reads a chunk. Pushes its function (Loaded) or the message of a syntax error (Wrong).
  Chunk load_chunk() {
    Answer answer = ask("_PROMPT", "> ");
    if (answer.kind == Answer::Kind::End) return Chunk::End;
    if (answer.kind == Answer::Kind::Interrupted) return Chunk::Dropped;
    std::string& text = answer.line;
    if (load("return " + text)) {
      editor_.remember(text);
      return Chunk::Loaded;
    }
    --L->top;
    if (text.substr(0, 1) == "=") text.replace(0, 1, "return ");
    while (!load(text)) {
      Answer more{Answer::Kind::End, {}};
      if (is_incomplete()) more = ask("_PROMPT2", ">> ");
      if (more.kind == Answer::Kind::Interrupted) return Chunk::Dropped;
      if (more.kind == Answer::Kind::End) {
        editor_.remember(text);
        return Chunk::Wrong;
      }
      --L->top;
      text.append("\n").append(more.line);
    }
    editor_.remember(text);
    return Chunk::Loaded;
  }

  bool load(const std::string& text) { return stdlib::load_buffer(L, text, kChunkName, "t"); }

  // Does the message on top say that the chunk ended too early?
  bool is_incomplete() const {
    constexpr std::string_view kMark = "<eof>";
    const std::string_view message = L->top[-1].string()->view();
    return message.size() >= kMark.size() && message.substr(message.size() - kMark.size()) == kMark;
  }

  Answer ask(const char* prompt_variable, const char* otherwise) {
    const Value value =
        index_may_call(L, Value::of(globals(L)), Value::of(new_string(L, prompt_variable)));
    std::string prompt = otherwise;
    if (!value.is_nil()) {
      prompt = to_display_string_may_call(L, value);
      --L->top;
    }
    return editor_.read(prompt);
  }

  void print_results() {
    const int count = static_cast<int>(L->top - L->base - bottom_);
    if (count == 0) return;
    check_stack(L, kFrameSlack, "too many results to print");
    push_nil(L);
    Value* const first = L->base + bottom_;
    for (Value* slot = L->top - 1; slot > first; --slot) *slot = slot[-1];
    *first = raw_get(L, globals(L), "print");
    if (protected_call(L, count, 0, Value::nil()) == CallStatus::Ok) return;
    const std::string_view message =
        L->top[-1].is(Tag::String) ? L->top[-1].string()->view() : std::string_view();
    push_format(L, "error calling 'print' (%S)", &message);
    report_message(L, nullptr);
  }

  State* const L;
  LineEditor editor_;
  const std::ptrdiff_t bottom_;  // values of the frame that are not ours
};

}  // namespace

void run_interactive(State* L) {
  Interactive(L).run();
}

}  // namespace perilune::cli
