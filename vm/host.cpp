#include "vm/host.h"

#include <cerrno>
#include <cstdlib>
#include <utility>

namespace perilune {

namespace {

HostStatus denied(std::optional<std::string> why) {
  if (!why) return std::nullopt;
  return HostError{EACCES, std::move(*why), true};
}

// What a program without the capability has for standard streams.
class DeniedFile : public HostFile {
 public:
  explicit DeniedFile(HostError error) : error_(std::move(error)) {}

  std::size_t read(char*, std::size_t) override { return fail_reading(); }
  std::size_t read_line(char*, std::size_t) override { return fail_reading(); }
  int get() override {
    fail_reading();
    return -1;
  }
  void unget(int) override {}
  HostStatus write(std::string_view) override { return error_; }
  HostStatus flush() override { return error_; }
  HostStatus error() override { return failed_ ? HostStatus(error_) : std::nullopt; }
  void clear_error() override { failed_ = false; }
  HostResult<std::int64_t> seek(SeekOrigin, std::int64_t) override { return error_; }
  HostStatus set_buffering(Buffering, std::size_t) override { return error_; }
  HostResult<std::optional<ProcessStatus>> close() override { return error_; }

 private:
  std::size_t fail_reading() {
    failed_ = true;
    return 0;
  }

  HostError error_;
  bool failed_ = false;
};

bool mode_reads(const std::string& mode) {
  return mode.find_first_of("r+") != std::string::npos;
}

bool mode_writes(const std::string& mode) {
  return mode.find_first_of("wa+") != std::string::npos;
}

}  // namespace

Host::Host(Policy policy) : policy_(std::move(policy)) {}

Host::~Host() = default;

// ---------------------------------------------------------------- files

OpenResult Host::open(const std::string& path, const std::string& mode) {
  if (mode_reads(mode))
    if (HostStatus error = denied(policy_.check_read(path))) return *std::move(error);
  if (mode_writes(mode))
    if (HostStatus error = denied(policy_.check_write(path))) return *std::move(error);
  return do_open(path, mode);
}

OpenResult Host::open_temporary() {
  if (HostStatus error = denied(policy_.check_write(""))) return *std::move(error);
  return do_open_temporary();
}

HostResult<std::string> Host::temporary_name() {
  if (HostStatus error = denied(policy_.check_write(""))) return *std::move(error);
  return do_temporary_name();
}

HostStatus Host::remove(const std::string& path) {
  if (HostStatus error = denied(policy_.check_write(path))) return error;
  return do_remove(path);
}

HostStatus Host::rename(const std::string& from, const std::string& to) {
  if (HostStatus error = denied(policy_.check_write(from))) return error;
  if (HostStatus error = denied(policy_.check_write(to))) return error;
  return do_rename(from, to);
}

HostStatus Host::check_module_access(const std::string& path) {
  if (policy_.allows(Capability::Read)) return std::nullopt;
  std::optional<std::string> real = real_path(path);
  if (!real) {  // there is no such file; that may be said of folders that may be read
    const std::size_t name = path.rfind('/') + 1;  // 0 without a slash
    real = real_path(name == 0 ? "." : path.substr(0, name));
    if (real) real->append("/").append(path, name);
  }
  return denied(real ? policy_.check_module(*real) : policy_.check_read(path));
}

OpenResult Host::open_module(const std::string& path) {
  if (HostStatus error = check_module_access(path)) return *std::move(error);
  return do_open(path, "rb");
}

HostStatus Host::check_module(const std::string& path) {
  OpenResult file = open_module(path);
  if (HostError* error = std::get_if<HostError>(&file)) return std::move(*error);
  return std::nullopt;
}

HostFile& Host::standard_stream(StandardStream which) {
  if (policy_.allows(Capability::Streams)) [[likely]]
    return do_standard_stream(which);
  if (!denied_stream_)
    denied_stream_ = std::make_unique<DeniedFile>(*denied(policy_.check_streams()));
  return *denied_stream_;
}

// ---------------------------------------------------------------- programs and environment

OpenResult Host::open_process(const std::string& command, const std::string& mode) {
  if (HostStatus error = denied(policy_.check_run(command))) return *std::move(error);
  return do_open_process(command, mode);
}

HostResult<ProcessStatus> Host::execute(const std::string& command) {
  if (HostStatus error = denied(policy_.check_run(command))) return *std::move(error);
  return do_execute(command);
}

bool Host::can_execute() {
  return policy_.allows(Capability::Run) && do_can_execute();
}

HostError Host::exit(int code) {
  if (HostStatus error = denied(policy_.check_exit())) return *std::move(error);
  do_exit(code);
  std::abort();  // not reached
}

HostResult<std::optional<std::string>> Host::environment(const std::string& name) {
  if (HostStatus error = denied(policy_.check_env(name))) return *std::move(error);
  return do_environment(name);
}

std::optional<std::string> Host::set_locale(LocaleCategory category, const char* locale) {
  if (locale != nullptr && policy_.check_locale()) return std::nullopt;
  return do_set_locale(category, locale);
}

// ---------------------------------------------------------------- time and randomness

HostResult<std::int64_t> Host::wall_clock() {
  if (HostStatus error = denied(policy_.check_clock())) return *std::move(error);
  return do_wall_clock();
}

HostResult<double> Host::cpu_clock() {
  if (HostStatus error = denied(policy_.check_clock())) return *std::move(error);
  return do_cpu_clock();
}

std::optional<std::tm> Host::broken_down_time(std::int64_t time, bool utc) {
  // Without the clock there is no time zone either.
  return do_broken_down_time(time, utc || !policy_.allows(Capability::Clock));
}

std::optional<std::int64_t> Host::make_time(std::tm* fields) {
  return do_make_time(fields);
}

HostStatus Host::random_bytes(void* to, std::size_t size) {
  if (HostStatus error = denied(policy_.check_random())) return error;
  return do_random_bytes(to, size);
}

namespace {

// How many bytes are left in a file that can say so; 0 for others.
std::size_t remaining_size(HostFile& file) {
  const auto here = file.seek(SeekOrigin::Current, 0);
  if (!std::holds_alternative<std::int64_t>(here)) return 0;
  const std::int64_t start = std::get<std::int64_t>(here);
  const auto end = file.seek(SeekOrigin::End, 0);
  if (!std::holds_alternative<std::int64_t>(file.seek(SeekOrigin::Start, start))) return 0;
  if (!std::holds_alternative<std::int64_t>(end)) return 0;
  const std::int64_t left = std::get<std::int64_t>(end) - start;
  return left > 0 && left < (std::int64_t{1} << 40) ? static_cast<std::size_t>(left) : 0;
}

}  // namespace

HostResult<std::string> read_all(HostFile& file) {
  std::string bytes;
  std::size_t size = 0;
  // A file may grow or know no size: then twice as much each time.
  std::size_t step = remaining_size(file) + 1;
  file.clear_error();
  for (step = step < 16384 ? 16384 : step;; step *= 2) {
    bytes.resize(size + step);
    const std::size_t count = file.read(bytes.data() + size, step);
    size += count;
    if (count < step) break;
  }
  bytes.resize(size);
  if (HostStatus error = file.error()) return *std::move(error);
  return bytes;
}

}  // namespace perilune
