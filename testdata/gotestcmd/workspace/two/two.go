package two

const N = 2
