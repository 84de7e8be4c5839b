-- Measures method calls on a handful of classes, field updates and linked lists.
-- Modelled after Martin Richards' benchmark: the scheduler of an operating system's kernel.
local rounds = tonumber((...)) or 35

-- Identities of the tasks, which are also indices of the scheduler's table.
local IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = 1, 2, 3, 4, 5, 6

local DEVICE_PACKET, WORK_PACKET = 0, 1
local PACKET_BYTES = 4
local IDLE_STEPS = 10000

-- The counts that a correct scheduler arrives at after IDLE_STEPS steps of the idle task.
local EXPECTED_QUEUED, EXPECTED_HELD = 23246, 9297

-- A message; `link` makes queues of them.
local Packet = {}
Packet.__index = Packet

local function new_packet(link, identity, kind)
  return setmetatable(
    { link = link, identity = identity, kind = kind, position = 1, bytes = { 0, 0, 0, 0 } }, Packet)
end

function Packet:append_to(queue)
  self.link = nil
  if not queue then return self end
  local last = queue
  while last.link do
    last = last.link
  end
  last.link = self
  return queue
end

-- A task control block. Its state is three flags, as in the original; a behaviour is an object with
-- a method `run(packet)`, which returns the task to go on with.
local Task = {}
Task.__index = Task

local function new_task(identity, priority, queue, behaviour)
  return setmetatable({
    identity = identity, priority = priority, queue = queue, behaviour = behaviour,
    next_task = nil, packet_pending = queue ~= nil, waiting = true, holding = false,
  }, Task)
end

function Task:is_blocked()
  return self.holding or (self.waiting and not self.packet_pending)
end

function Task:run()
  local packet
  if self.waiting and self.packet_pending then
    packet = self.queue
    self.queue = packet.link
    self.waiting = false
    self.packet_pending = self.queue ~= nil
  end
  return self.behaviour:run(packet)
end

function Task:add_packet(packet, current)
  self.queue = packet:append_to(self.queue)
  if not self.packet_pending then
    self.packet_pending = true
    if self.priority > current.priority then return self end
  end
  return current
end

local Scheduler = {}
Scheduler.__index = Scheduler

local function new_scheduler()
  return setmetatable({ tasks = {}, first = nil, current = nil, queued = 0, held = 0 }, Scheduler)
end

function Scheduler:add(task)
  task.next_task = self.first
  self.first = task
  self.tasks[task.identity] = task
  return task
end

function Scheduler:schedule()
  self.current = self.first
  while self.current do
    if self.current:is_blocked() then
      self.current = self.current.next_task
    else
      self.current = self.current:run()
    end
  end
end

function Scheduler:hold_self()
  self.held = self.held + 1
  self.current.holding = true
  return self.current.next_task
end

function Scheduler:wait()
  self.current.waiting = true
  return self.current
end

function Scheduler:release(identity)
  local task = self.tasks[identity]
  task.holding = false
  if task.priority > self.current.priority then return task end
  return self.current
end

function Scheduler:queue_packet(packet)
  local task = self.tasks[packet.identity]
  self.queued = self.queued + 1
  packet.link = nil
  packet.identity = self.current.identity
  return task:add_packet(packet, self.current)
end

-- Releases one device or the other, as the bits of a shift register with feedback tell.
local Idle = {}
Idle.__index = Idle

local FEEDBACK_BITS = { 0x8000, 0x4000, 0x1000, 0x0008 }

local function toggle_bit(value, bit)
  if value % (2 * bit) >= bit then return value - bit end
  return value + bit
end

function Idle:run()
  self.steps = self.steps - 1
  if self.steps == 0 then return self.scheduler:hold_self() end
  local low_bit = self.register % 2
  self.register = (self.register - low_bit) / 2
  if low_bit == 0 then return self.scheduler:release(DEVICE_A) end
  for _, bit in ipairs(FEEDBACK_BITS) do
    self.register = toggle_bit(self.register, bit)
  end
  return self.scheduler:release(DEVICE_B)
end

-- Fills work packets with letters and sends them to the handlers in turn.
local Worker = {}
Worker.__index = Worker

function Worker:run(packet)
  if not packet then return self.scheduler:wait() end
  self.destination = self.destination == HANDLER_A and HANDLER_B or HANDLER_A
  packet.identity = self.destination
  packet.position = 1
  for i = 1, PACKET_BYTES do
    self.letter = self.letter % 26 + 1
    packet.bytes[i] = 64 + self.letter
  end
  return self.scheduler:queue_packet(packet)
end

-- Hands the bytes of work packets, one by one, to a device.
local Handler = {}
Handler.__index = Handler

function Handler:run(packet)
  if packet then
    if packet.kind == WORK_PACKET then
      self.work = packet:append_to(self.work)
    else
      self.free = packet:append_to(self.free)
    end
  end
  local work = self.work
  if work then
    local position = work.position
    if position > PACKET_BYTES then
      self.work = work.link
      return self.scheduler:queue_packet(work)
    end
    local device_packet = self.free
    if device_packet then
      self.free = device_packet.link
      device_packet.position = work.bytes[position]
      work.position = position + 1
      return self.scheduler:queue_packet(device_packet)
    end
  end
  return self.scheduler:wait()
end

-- Keeps a packet until it is released, then sends it back.
local Device = {}
Device.__index = Device

function Device:run(packet)
  if packet then
    self.pending = packet
    return self.scheduler:hold_self()
  end
  local pending = self.pending
  if not pending then return self.scheduler:wait() end
  self.pending = nil
  return self.scheduler:queue_packet(pending)
end

local function device_packets(device)
  local queue
  for _ = 1, 3 do
    queue = new_packet(queue, device, DEVICE_PACKET)
  end
  return queue
end

local function run_system()
  local scheduler = new_scheduler()
  local function behaviour(class, fields)
    fields.scheduler = scheduler
    return setmetatable(fields, class)
  end

  local idle = scheduler:add(new_task(IDLE, 0, nil, behaviour(Idle, { register = 1, steps = IDLE_STEPS })))
  idle.waiting = false
  local work = new_packet(new_packet(nil, WORKER, WORK_PACKET), WORKER, WORK_PACKET)
  scheduler:add(new_task(WORKER, 1000, work, behaviour(Worker, { destination = HANDLER_A, letter = 0 })))
  scheduler:add(new_task(HANDLER_A, 2000, device_packets(DEVICE_A), behaviour(Handler, {})))
  scheduler:add(new_task(HANDLER_B, 3000, device_packets(DEVICE_B), behaviour(Handler, {})))
  scheduler:add(new_task(DEVICE_A, 4000, nil, behaviour(Device, {})))
  scheduler:add(new_task(DEVICE_B, 5000, nil, behaviour(Device, {})))
  scheduler:schedule()
  return scheduler.queued, scheduler.held
end

local queued, held = 0, 0
for _ = 1, rounds do
  local round_queued, round_held = run_system()
  assert(round_queued == EXPECTED_QUEUED and round_held == EXPECTED_HELD, "scheduler is wrong")
  queued, held = queued + round_queued, held + round_held
end
print(string.format("%d packets queued, %d tasks held", queued, held))
