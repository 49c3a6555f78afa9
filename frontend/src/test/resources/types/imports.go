package p

import "nosuch" /* ERROR "could not import nosuch" */
import "a b" /* ERROR "invalid import path (invalid character U+0020 ' ')" */
import other "nosuch"
import init /* ERROR "cannot import package as init - init must be a func" */ "nosuch"

var _ = nosuch.Anything
