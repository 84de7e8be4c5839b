-- package: lua-markdown
-- A document with everything, and the documents of the other packages.
local case = require("case")
require("lua51")
arg = nil
local markdown = _G.markdown or require("markdown")
local render = type(markdown) == "table" and markdown.markdown or markdown
local text = [=[
Title
=====

Sub *title* with `code`
-----------------------

A paragraph with **strong**, _emphasis_, [link](http://x.y/z "title"), [ref][1], [implicit][],
<http://auto.link>, <me@mail.org> and an ![image](a.png). A hard  
break & an entity &amp; a < b > c.

* one
* two
    * nested *deep*
    * more

        code in a list

* three

1. first
2. second

   continued

> quoted **text**
> > twice
> * list in it

    code block <b>&</b>
    	tabs

***

<div class="raw">
*not emphasised*
</div>

### Third ###
Escapes: \* \_ \` \\ 1986\. A great year. snake_case_word **bold *both* bold**

[1]: http://ref.one "Ref"
[implicit]: <http://im.plicit>
]=]
print(render(text))
for i = 1, 30 do
  text = text .. ("\n## Section %d\n\nSome *text %d* with [l%d](http://h/%d) and\n\n- a\n- b `x%d`\n\n    code %d\n"):format(i,
      i, i, i, i, i)
end
local html = render(text) print(#html, html:sub(-600))
