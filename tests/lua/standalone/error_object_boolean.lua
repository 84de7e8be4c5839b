error(true)
-- expect error: (error object is a boolean value)
