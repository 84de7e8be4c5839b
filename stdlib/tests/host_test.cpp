// The system's host and what the policy denies of it.
#include <gtest/gtest.h>

#include "stdlib/host/system_host.h"

namespace perilune {
namespace {

std::unique_ptr<Host> host_with(Policy policy) {
  return stdlib::make_system_host(std::move(policy));
}

template <class T>
T value_of(HostResult<T> result) {
  const auto* const error = std::get_if<HostError>(&result);
  EXPECT_EQ(error, nullptr) << error->message;
  return std::move(std::get<T>(result));
}

template <class T>
HostError error_of(HostResult<T> result) {
  return std::get<HostError>(result);
}

TEST(Policy, NothingGrantsWhatEveryProgramHas) {
  const Policy policy = Policy::nothing();
  EXPECT_TRUE(policy.allows(Capability::Streams));
  EXPECT_TRUE(policy.allows(Capability::Clock));
  EXPECT_TRUE(policy.allows(Capability::Exit));
  EXPECT_FALSE(policy.allows(Capability::Read));
  EXPECT_FALSE(policy.allows(Capability::Run));
}

TEST(Policy, DenialWinsOverGrant) {
  Policy policy = Policy::everything();
  policy.deny(Capability::Write);
  policy.grant(Capability::Write);
  EXPECT_FALSE(policy.allows(Capability::Write));
  EXPECT_TRUE(policy.allows(Capability::Read));
}

TEST(Host, DeniedRequestNamesTheOption) {
  const auto host = host_with(Policy::nothing());
  const HostError error = error_of(host->open("/dev/null", "r"));
  EXPECT_TRUE(error.denied);
  EXPECT_EQ(error.message, "permission denied: reading needs --allow-read");
  EXPECT_EQ(error_of(host->open("/dev/null", "w")).message,
            "permission denied: writing needs --allow-write");
  EXPECT_EQ(error_of(host->execute("true")).message,
            "permission denied: running programs needs --allow-run");
  EXPECT_EQ(error_of(host->environment("HOME")).message,
            "permission denied: the environment needs --allow-env");
}

TEST(Host, UpdateModeNeedsReadingAndWriting) {
  Policy policy = Policy::nothing();
  policy.grant(Capability::Read);
  const auto host = host_with(policy);
  EXPECT_TRUE(error_of(host->open("/dev/null", "r+")).denied);
}

TEST(Host, ModulesAreReadBeneathTheirFolderOnly) {
  const auto host = host_with(Policy::nothing());
  host->policy().set_module_folder("/etc");
  EXPECT_FALSE(host->check_module("/etc/passwd"));
  EXPECT_TRUE(host->check_module("/etc/../bin/sh")->denied);
  EXPECT_FALSE(host->check_module("/etc/there_is_no_such_file")->denied);
  EXPECT_TRUE(error_of(host->open("/etc/passwd", "r")).denied);
}

TEST(Host, DeniedStreamFailsEveryOperation) {
  Policy policy = Policy::everything();
  policy.deny(Capability::Streams);
  const auto host = host_with(policy);
  HostFile& output = host->standard_stream(StandardStream::Output);
  EXPECT_TRUE(output.write("x")->denied);
  EXPECT_EQ(output.get(), -1);
  EXPECT_TRUE(output.error()->denied);
}

TEST(Host, FilesReadBackWhatWasWritten) {
  const auto host = host_with(Policy::everything());
  const auto file = value_of(host->open_temporary());
  EXPECT_FALSE(file->write("one\ntwo"));
  EXPECT_EQ(value_of(file->seek(SeekOrigin::Start, 0)), 0);
  char bytes[16];
  EXPECT_EQ(file->read_line(bytes, sizeof bytes), 4u);
  EXPECT_EQ(file->read_line(bytes, 2), 2u);
  EXPECT_EQ(file->get(), 'o');
  EXPECT_EQ(file->get(), -1);
  EXPECT_FALSE(file->error());
}

TEST(Host, ErrorsAreTheSystems) {
  const auto host = host_with(Policy::everything());
  const HostError error = error_of(host->open("/there/is/no/such/file", "r"));
  EXPECT_EQ(error.code, 2);
  EXPECT_EQ(error.message, "No such file or directory");
  EXPECT_FALSE(error.denied);
}

TEST(Host, PipesReportHowTheProgramEnded) {
  const auto host = host_with(Policy::everything());
  const auto pipe = value_of(host->open_process("exit 5", "r"));
  const auto status = value_of(pipe->close());
  ASSERT_TRUE(status);
  EXPECT_FALSE(status->signalled);
  EXPECT_EQ(status->code, 5);
}

TEST(Host, TimeIsNormalised) {
  const auto host = host_with(Policy::everything());
  std::tm fields{};
  fields.tm_year = 100;
  fields.tm_mon = 14;
  fields.tm_mday = 1;
  fields.tm_isdst = -1;
  ASSERT_TRUE(host->make_time(&fields));
  EXPECT_EQ(fields.tm_year, 101);
  EXPECT_EQ(fields.tm_mon, 2);
  EXPECT_EQ(host->format_time(fields, "%Y"), "2001");
}

}  // namespace
}  // namespace perilune
