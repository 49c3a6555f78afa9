package inner

const N = 1
