# What a pre-receive hook hands to the guard.
$ found-bakery; git clone -q --bare bakery seat.git; cd seat.git
$ coop guard check < /dev/null
$ echo "rubbish" | coop guard check
! coop: git hands the guard what is no push [guard-input]
[3]
$ echo "$(git rev-parse main~1) $(git rev-parse main) refs/heads/main" | coop guard check
$ echo "$(git rev-parse main) 0000000000000000000000000000000000000000 refs/heads/main" | coop guard check
! coop: refused, and nothing of this push was taken
!   ce3b5d9: the record of a co-op is not deleted [guard-delete]
[1]
$ [at 2024-01-01T09:00:00Z] echo "$(git rev-parse main~1) $(git rev-parse main) refs/heads/main" | coop guard check
! coop: refused, and nothing of this push was taken
!   ce3b5d9: the newest action is of 2024-01-15T09:00:00Z, but the clock of this machine says 2024-01-01T09:00:00Z [clock-behind]
[1]
