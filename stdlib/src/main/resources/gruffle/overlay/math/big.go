package big

// What gc has in assembly, on words that Java sees as longs.

func addVV(z, x, y []Word) (c Word)

func subVV(z, x, y []Word) (c Word)

func mulAddVWW(z, x []Word, y, r Word) (c Word)

func addMulVVWW(z, x, y []Word, m, a Word) (c Word)

func divWVW(z []Word, xn Word, x []Word, y Word) (r Word)
