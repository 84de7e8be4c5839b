#include "cli/line_editor.h"

#include <csignal>
#include <cstdlib>

namespace perilune::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

extern "C" void note_interrupt(int) {
  interrupted = 1;
}

}  // namespace

LineEditor::LineEditor(Host& host)
    : host_(host), outer_handler_(std::signal(SIGINT, note_interrupt)) {
  if (host.is_terminal(StandardStream::Input) && host.is_terminal(StandardStream::Output))
    library_ = stdlib::open_edit_library();
}

LineEditor::~LineEditor() {
  std::signal(SIGINT, outer_handler_);
}

Answer LineEditor::read(const std::string& prompt) {
  interrupted = 0;
  if (!library_) return read_plain(prompt);
  HostFile& output = host_.standard_stream(StandardStream::Output);
  output.flush();
  char* const line = library_->read_line(prompt.c_str());
  if (line == nullptr) {
    if (interrupted == 0) return {Answer::Kind::End, {}};
    output.write("\n");
    return {Answer::Kind::Interrupted, {}};
  }
  Answer answer{Answer::Kind::Line, line};
  std::free(line);
  return answer;
}

void LineEditor::remember(const std::string& text) {
  if (library_ && !text.empty()) library_->remember(text.c_str());
}

Answer LineEditor::read_plain(const std::string& prompt) {
  HostFile& output = host_.standard_stream(StandardStream::Output);
  output.write(prompt);
  output.flush();
  HostFile& input = host_.standard_stream(StandardStream::Input);
  input.clear_error();
  std::string line;
  char part[256];
  for (;;) {
    const std::size_t count = input.read_line(part, sizeof part);
    line.append(part, count);
    const bool ended = count > 0 && part[count - 1] == '\n';
    if (ended) line.pop_back();
    if (ended || (count < sizeof part && !line.empty())) return {Answer::Kind::Line, line};
    if (count < sizeof part) return {Answer::Kind::End, {}};
  }
}

}  // namespace perilune::cli
