package library

func F() {}
