package word

const Hello = "hello"
