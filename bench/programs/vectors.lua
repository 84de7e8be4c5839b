-- Measures short-lived small objects made by arithmetic metamethods.
-- Modelled after the vector classes of games and ray tracers: every operation makes an object.
local steps = tonumber((...)) or 36000

local PARTICLES = 16

local Vector = {}
Vector.__index = Vector

local function vector(x, y, z)
  return setmetatable({ x = x, y = y, z = z }, Vector)
end

function Vector.__add(a, b)
  return setmetatable({ x = a.x + b.x, y = a.y + b.y, z = a.z + b.z }, Vector)
end

function Vector.__sub(a, b)
  return setmetatable({ x = a.x - b.x, y = a.y - b.y, z = a.z - b.z }, Vector)
end

-- A vector times a number.
function Vector.__mul(a, factor)
  return setmetatable({ x = a.x * factor, y = a.y * factor, z = a.z * factor }, Vector)
end

function Vector:dot(other)
  return self.x * other.x + self.y * other.y + self.z * other.z
end

-- Particles on springs around a common centre, slowed down by drag.
local CENTRE = vector(0.25, -0.5, 1.0)
local STIFFNESS, DRAG = 2.0, 0.001

local particles = {}
for i = 1, PARTICLES do
  particles[i] = {
    position = vector(i, 0.5 * i, 0.0),
    velocity = vector(0.0, 1.0, 0.1 * i),
  }
end

local function advance(dt)
  for i = 1, #particles do
    local particle = particles[i]
    local position, velocity = particle.position, particle.velocity
    local acceleration = (CENTRE - position) * STIFFNESS - velocity * DRAG
    velocity = velocity + acceleration * dt
    particle.position = position + velocity * dt
    particle.velocity = velocity
  end
end

local function energy()
  local sum = 0.0
  for _, particle in ipairs(particles) do
    local offset = particle.position - CENTRE
    sum = sum + STIFFNESS * offset:dot(offset) + particle.velocity:dot(particle.velocity)
  end
  return sum / 2
end

for _ = 1, steps do
  advance(0.001)
end
local first = particles[1].position
print(string.format("%.9f %.9f %.9f, energy %.9f", first.x, first.y, first.z, energy()))
