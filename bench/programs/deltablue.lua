-- Measures polymorphic method calls and list handling in an object-oriented constraint solver.
-- Modelled after DeltaBlue (Freeman-Benson and Maloney): one-way constraints with strengths.
local rounds = tonumber((...)) or 60

local CHAIN_LENGTH, PROJECTION_LENGTH = 500, 500

-- Strengths: the smaller number wins.
local REQUIRED, STRONG_PREFERRED, PREFERRED = 0, 1, 2
local STRONG_DEFAULT, NORMAL, WEAK_DEFAULT, WEAKEST = 3, 4, 5, 6

local function weaker(a, b) return a > b end
local function stronger(a, b) return a < b end
local function weakest_of(a, b) return a > b and a or b end

local function remove_item(list, item)
  local kept = 0
  for i = 1, #list do
    local current = list[i]
    if current ~= item then
      kept = kept + 1
      list[kept] = current
    end
  end
  for i = #list, kept + 1, -1 do
    list[i] = nil
  end
end

local function class(super)
  local new_class = setmetatable({}, { __index = super })
  new_class.__index = new_class
  return new_class
end

local Variable = class()

local function new_variable(value)
  return setmetatable({
    value = value,
    constraints = {},          -- all that mention it
    determined_by = nil,       -- the one that gives it its value, if any
    mark = 0,                  -- of the last propagation that saw it
    walk_strength = WEAKEST,   -- of the weakest constraint that could be retracted for it
    stay = true,               -- whether its value is known when a plan is made
  }, Variable)
end

function Variable:add(constraint)
  self.constraints[#self.constraints + 1] = constraint
end

function Variable:remove(constraint)
  remove_item(self.constraints, constraint)
  if self.determined_by == constraint then self.determined_by = nil end
end

-- What the subclasses of Constraint have in common. Each of them provides:
--   is_satisfied, mark_unsatisfied, choose_method(mark), add_to_graph, remove_from_graph,
--   mark_inputs(mark), inputs_known(mark), output, recalculate, execute.
local Constraint = class()

function Constraint:is_input() return false end

-- Tries to enforce this constraint; returns the constraint that was retracted for it, if any.
function Constraint:satisfy(mark, planner)
  self:choose_method(mark)
  if not self:is_satisfied() then
    assert(self.strength ~= REQUIRED, "a required constraint cannot be satisfied")
    return nil
  end
  self:mark_inputs(mark)
  local output = self:output()
  local overridden = output.determined_by
  if overridden then overridden:mark_unsatisfied() end
  output.determined_by = self
  assert(planner:add_propagate(self, mark), "cycle of constraints")
  output.mark = mark
  return overridden
end

function Constraint:add_to(planner)
  self:add_to_graph()
  planner:incremental_add(self)
  return self
end

function Constraint:destroy(planner)
  if self:is_satisfied() then
    planner:incremental_remove(self)
  else
    self:remove_from_graph()
  end
end

-- Constraints on one variable.

local Unary = class(Constraint)

local function new_unary(kind, variable, strength)
  return setmetatable({ variable = variable, strength = strength, satisfied = false }, kind)
end

function Unary:is_satisfied() return self.satisfied end
function Unary:mark_unsatisfied() self.satisfied = false end
function Unary:output() return self.variable end
function Unary:mark_inputs() end
function Unary:inputs_known() return true end
function Unary:execute() end

function Unary:add_to_graph()
  self.variable:add(self)
  self.satisfied = false
end

function Unary:remove_from_graph()
  self.variable:remove(self)
  self.satisfied = false
end

function Unary:choose_method(mark)
  local variable = self.variable
  self.satisfied = variable.mark ~= mark and stronger(self.strength, variable.walk_strength)
end

function Unary:recalculate()
  local variable = self.variable
  variable.walk_strength = self.strength
  variable.stay = not self:is_input()
  if variable.stay then self:execute() end
end

local Stay = class(Unary)
local Edit = class(Unary)
function Edit:is_input() return true end

-- Constraints on two variables, which flow either way.

local FORWARD, BACKWARD, NONE = 1, -1, 0

local Binary = class(Constraint)

function Binary:is_satisfied() return self.direction ~= NONE end
function Binary:mark_unsatisfied() self.direction = NONE end

function Binary:input()
  return self.direction == FORWARD and self.first or self.second
end

function Binary:output()
  return self.direction == FORWARD and self.second or self.first
end

function Binary:mark_inputs(mark)
  self:input().mark = mark
end

function Binary:inputs_known(mark)
  local input = self:input()
  return input.mark == mark or input.stay or input.determined_by == nil
end

function Binary:add_to_graph()
  self.first:add(self)
  self.second:add(self)
  self.direction = NONE
end

function Binary:remove_from_graph()
  self.first:remove(self)
  self.second:remove(self)
  self.direction = NONE
end

function Binary:choose_method(mark)
  local first, second, strength = self.first, self.second, self.strength
  if first.mark == mark then
    local can = second.mark ~= mark and stronger(strength, second.walk_strength)
    self.direction = can and FORWARD or NONE
  elseif second.mark == mark then
    self.direction = stronger(strength, first.walk_strength) and BACKWARD or NONE
  elseif weaker(first.walk_strength, second.walk_strength) then
    self.direction = stronger(strength, first.walk_strength) and BACKWARD or NONE
  else
    self.direction = stronger(strength, second.walk_strength) and FORWARD or NONE
  end
end

function Binary:recalculate()
  local input, output = self:input(), self:output()
  output.walk_strength = weakest_of(self.strength, input.walk_strength)
  output.stay = input.stay
  if output.stay then self:execute() end
end

local Equal = class(Binary)

local function new_equal(first, second, strength)
  return setmetatable({ first = first, second = second, strength = strength, direction = NONE }, Equal)
end

function Equal:execute()
  self:output().value = self:input().value
end

-- second = first * scale + offset, where the scale and the offset are variables that are only read.
local Scale = class(Binary)

local function new_scale(source, scale, offset, destination, strength)
  return setmetatable({
    first = source, second = destination, scale = scale, offset = offset,
    strength = strength, direction = NONE,
  }, Scale)
end

function Scale:add_to_graph()
  Binary.add_to_graph(self)
  self.scale:add(self)
  self.offset:add(self)
end

function Scale:remove_from_graph()
  Binary.remove_from_graph(self)
  self.scale:remove(self)
  self.offset:remove(self)
end

function Scale:mark_inputs(mark)
  Binary.mark_inputs(self, mark)
  self.scale.mark, self.offset.mark = mark, mark
end

function Scale:execute()
  if self.direction == FORWARD then
    self.second.value = self.first.value * self.scale.value + self.offset.value
  else
    self.first.value = (self.second.value - self.offset.value) / self.scale.value
  end
end

function Scale:recalculate()
  local input, output = self:input(), self:output()
  output.walk_strength = weakest_of(self.strength, input.walk_strength)
  output.stay = input.stay and self.scale.stay and self.offset.stay
  if output.stay then self:execute() end
end

local Planner = class()

local function new_planner()
  return setmetatable({ current_mark = 0 }, Planner)
end

function Planner:new_mark()
  self.current_mark = self.current_mark + 1
  return self.current_mark
end

function Planner:incremental_add(constraint)
  local mark = self:new_mark()
  local overridden = constraint:satisfy(mark, self)
  while overridden do
    overridden = overridden:satisfy(mark, self)
  end
end

-- Retracts a constraint, then lets the constraints that it had blocked compete, strongest first.
function Planner:incremental_remove(constraint)
  local output = constraint:output()
  constraint:mark_unsatisfied()
  constraint:remove_from_graph()
  local unsatisfied = self:remove_propagate_from(output)
  for strength = REQUIRED, WEAKEST do
    for _, candidate in ipairs(unsatisfied) do
      if candidate.strength == strength then self:incremental_add(candidate) end
    end
  end
end

-- Appends the constraints that take their input from `variable` to `list`.
local function add_consumers(variable, list)
  for _, constraint in ipairs(variable.constraints) do
    if constraint ~= variable.determined_by and constraint:is_satisfied() then
      list[#list + 1] = constraint
    end
  end
end

-- Recomputes what lies downstream of `constraint`; false when it meets its own output again.
function Planner:add_propagate(constraint, mark)
  local todo = { constraint }
  while #todo > 0 do
    local current = table.remove(todo)
    if current:output().mark == mark then
      self:incremental_remove(constraint)
      return false
    end
    current:recalculate()
    add_consumers(current:output(), todo)
  end
  return true
end

-- Recomputes what lies downstream of a variable that nothing determines any more.
function Planner:remove_propagate_from(variable)
  variable.determined_by = nil
  variable.walk_strength = WEAKEST
  variable.stay = true
  local unsatisfied, todo = {}, { variable }
  while #todo > 0 do
    local current = table.remove(todo)
    for _, constraint in ipairs(current.constraints) do
      if not constraint:is_satisfied() then unsatisfied[#unsatisfied + 1] = constraint end
    end
    local consumers = {}
    add_consumers(current, consumers)
    for _, constraint in ipairs(consumers) do
      constraint:recalculate()
      todo[#todo + 1] = constraint:output()
    end
  end
  return unsatisfied
end

-- The constraints to execute, in order, after the inputs in `sources` have changed.
function Planner:extract_plan(sources)
  local mark = self:new_mark()
  local plan, todo = {}, {}
  for _, constraint in ipairs(sources) do
    if constraint:is_input() and constraint:is_satisfied() then todo[#todo + 1] = constraint end
  end
  while #todo > 0 do
    local constraint = table.remove(todo)
    local output = constraint:output()
    if output.mark ~= mark and constraint:inputs_known(mark) then
      plan[#plan + 1] = constraint
      output.mark = mark
      add_consumers(output, todo)
    end
  end
  return plan
end

local function execute(plan)
  for i = 1, #plan do
    plan[i]:execute()
  end
end

-- A value that is edited at one end of a long chain of equalities and read at the other.
local function chain_test(length)
  local planner = new_planner()
  local variables = {}
  for i = 1, length + 1 do
    variables[i] = new_variable(0)
    if i > 1 then new_equal(variables[i - 1], variables[i], REQUIRED):add_to(planner) end
  end
  local first, last = variables[1], variables[length + 1]
  new_unary(Stay, last, STRONG_DEFAULT):add_to(planner)
  local edit = new_unary(Edit, first, PREFERRED):add_to(planner)
  local plan = planner:extract_plan({ edit })
  local sum = 0
  for value = 1, 100 do
    first.value = value
    execute(plan)
    assert(last.value == value, "chain is broken")
    sum = sum + last.value
  end
  edit:destroy(planner)
  return sum
end

local function change(planner, variable, value)
  local edit = new_unary(Edit, variable, PREFERRED):add_to(planner)
  local plan = planner:extract_plan({ edit })
  for _ = 1, 10 do
    variable.value = value
    execute(plan)
  end
  edit:destroy(planner)
end

-- Many pairs of variables, each related by the same scale and offset, which change.
local function projection_test(length)
  local planner = new_planner()
  local scale, offset = new_variable(10), new_variable(1000)
  local sources, destinations = {}, {}
  for i = 1, length do
    local source, destination = new_variable(i), new_variable(i)
    sources[i], destinations[i] = source, destination
    new_unary(Stay, source, NORMAL):add_to(planner)
    new_scale(source, scale, offset, destination, REQUIRED):add_to(planner)
  end

  local last = length
  change(planner, sources[last], 17)
  assert(destinations[last].value == 1170, "projection forward")
  change(planner, destinations[last], 1050)
  assert(sources[last].value == 5, "projection backward")
  change(planner, scale, 5)
  for i = 1, length - 1 do
    assert(destinations[i].value == i * 5 + 1000, "projection by scale")
  end
  change(planner, offset, 2000)
  local sum = 0
  for i = 1, length - 1 do
    assert(destinations[i].value == i * 5 + 2000, "projection by offset")
    sum = sum + destinations[i].value
  end
  return sum
end

local checksum = 0
for _ = 1, rounds do
  checksum = checksum + chain_test(CHAIN_LENGTH) + projection_test(PROJECTION_LENGTH)
end
print(string.format("checksum %d", checksum))
