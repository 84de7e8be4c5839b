#include "stdlib/host/posix_file.h"

#include <sys/types.h>
#include <sys/wait.h>

#include <cerrno>
#include <limits>
#include <system_error>

namespace perilune::stdlib {

HostError system_error() {
  const int code = errno;
  return {code, std::generic_category().message(code)};
}

ProcessStatus process_status(int wait_status) {
  if (WIFSIGNALED(wait_status)) return {true, WTERMSIG(wait_status)};
  return {false, WIFEXITED(wait_status) ? WEXITSTATUS(wait_status) : wait_status};
}

PosixFile::~PosixFile() {
  close();
}

void PosixFile::note_read_error() {
  if (std::ferror(stream_) && read_error_ == 0) read_error_ = errno != 0 ? errno : EIO;
}

std::size_t PosixFile::read(char* to, std::size_t size) {
  const std::size_t count = std::fread(to, 1, size, stream_);
  if (count < size) note_read_error();
  return count;
}

std::size_t PosixFile::read_line(char* to, std::size_t size) {
  std::size_t count = 0;
  flockfile(stream_);
  while (count < size) {
    const int byte = getc_unlocked(stream_);
    if (byte == EOF) {
      note_read_error();
      break;
    }
    to[count++] = static_cast<char>(byte);
    if (byte == '\n') break;
  }
  funlockfile(stream_);
  return count;
}

int PosixFile::get() {
  const int byte = std::getc(stream_);
  if (byte != EOF) return byte;
  note_read_error();
  return -1;
}

void PosixFile::unget(int byte) {
  if (byte >= 0) std::ungetc(byte, stream_);
}

HostStatus PosixFile::write(std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), stream_) == bytes.size()) return std::nullopt;
  return system_error();
}

HostStatus PosixFile::flush() {
  if (std::fflush(stream_) == 0) return std::nullopt;
  return system_error();
}

HostStatus PosixFile::error() {
  if (read_error_ == 0) return std::nullopt;
  errno = read_error_;
  return system_error();
}

void PosixFile::clear_error() {
  std::clearerr(stream_);
  read_error_ = 0;
}

HostResult<std::int64_t> PosixFile::seek(SeekOrigin origin, std::int64_t offset) {
  static constexpr int kOrigins[] = {SEEK_SET, SEEK_CUR, SEEK_END};
  if (offset < std::numeric_limits<off_t>::min() || offset > std::numeric_limits<off_t>::max())
    errno = EINVAL;
  else if (fseeko(stream_, static_cast<off_t>(offset), kOrigins[static_cast<int>(origin)]) == 0)
    return static_cast<std::int64_t>(ftello(stream_));
  return system_error();
}

HostStatus PosixFile::set_buffering(Buffering mode, std::size_t size) {
  static constexpr int kModes[] = {_IONBF, _IOFBF, _IOLBF};
  if (std::setvbuf(stream_, nullptr, kModes[static_cast<int>(mode)], size) == 0)
    return std::nullopt;
  return system_error();
}

HostResult<std::optional<ProcessStatus>> PosixFile::close() {
  std::FILE* const stream = stream_;
  if (stream == nullptr || origin_ == Origin::Standard) return std::nullopt;
  stream_ = nullptr;
  if (origin_ == Origin::Process) {
    const int status = pclose(stream);
    if (status == -1) return system_error();
    return process_status(status);
  }
  if (std::fclose(stream) == 0) return std::nullopt;
  return system_error();
}

}  // namespace perilune::stdlib
