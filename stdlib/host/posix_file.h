// Files of POSIX systems: C streams, so that buffers are shared with C code that writes to the same
// ones, and are flushed by exit().
#pragma once

#include <cstdio>

#include "vm/host.h"

namespace perilune::stdlib {

// The error in errno.
HostError system_error();

// A C stream. What closing it means depends on where it is from.
class PosixFile : public HostFile {
 public:
  enum class Origin : std::uint8_t { Opened, Process, Standard };

  PosixFile(std::FILE* stream, Origin origin) : stream_(stream), origin_(origin) {}
  ~PosixFile() override;

  std::size_t read(char* to, std::size_t size) override;
  std::size_t read_line(char* to, std::size_t size) override;
  int get() override;
  void unget(int byte) override;
  HostStatus write(std::string_view bytes) override;
  HostStatus flush() override;
  HostStatus error() override;
  void clear_error() override;
  HostResult<std::int64_t> seek(SeekOrigin origin, std::int64_t offset) override;
  HostStatus set_buffering(Buffering mode, std::size_t size) override;
  HostResult<std::optional<ProcessStatus>> close() override;

 private:
  void note_read_error();

  std::FILE* stream_;  // null once it is closed
  Origin origin_;
  int read_error_ = 0;  // errno of the first failed read since clear_error
};

// Takes apart what wait and system return.
ProcessStatus process_status(int wait_status);

}  // namespace perilune::stdlib
