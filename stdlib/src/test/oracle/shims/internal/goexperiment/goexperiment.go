package goexperiment

const Synctest = false
const JSONv2 = false
