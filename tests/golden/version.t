# One line for a bug report's first question, and all of it for the rest.
$ coop --version
coop 0.1.0
$ coop version
coop 0.1.0
$ coop version --verbose
coop 0.1.0
...
$ coop version extra
! coop: 'extra' is one word too many [argument-unexpected]
!   'coop version --help' explains what it takes; text with blanks needs quotes
[2]
